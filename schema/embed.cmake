# Turns the files of schema/ into C: cmake -D ROOT=DIR -D LIST=FILE -D OUTPUT=FILE -P embed.cmake
#
# LIST holds the paths below ROOT, parted by semicolons. Texts are written as arrays of bytes, since a
# string literal of C need not hold more than 4095 characters. Each array of files is sorted by name and
# ends with a row of zeros.
cmake_minimum_required(VERSION 3.25)

# Write `static const unsigned char VARIABLE[]`, closed by a NUL that the length does not count.
function(write_bytes variable path)
  file(READ ${ROOT}/${path} hex HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," hex "${hex}")
  file(APPEND ${OUTPUT} "\n/* ${path} */\nstatic const unsigned char ${variable}[] = {\n${hex}0};\n")
endfunction()

# Write the array dd_schema_GROUP of all files whose path matches `pattern`.
function(write_group group pattern)
  set(keyed)
  foreach(path IN LISTS files)
    if(path MATCHES "${pattern}")
      get_filename_component(name ${path} NAME_WLE)
      list(APPEND keyed "${name} ${path}") # a space sorts before every character of a name
    endif()
  endforeach()
  list(SORT keyed)

  set(rows "")
  set(count 0)
  foreach(pair IN LISTS keyed)
    string(REPLACE " " ";" pair "${pair}")
    list(GET pair 0 name)
    list(GET pair 1 path)
    set(variable ${group}_${count})
    write_bytes(${variable} ${path})
    string(APPEND rows "    {\"${name}\", (const char *)${variable}, sizeof ${variable} - 1},\n")
    math(EXPR count "${count} + 1")
  endforeach()
  file(APPEND ${OUTPUT} "\nconst struct dd_schema_file dd_schema_${group}[] = {\n${rows}    {0},\n};\n")
endfunction()

file(READ ${LIST} files)
string(STRIP "${files}" files)
file(WRITE ${OUTPUT} "/* Made from schema/ by embed.cmake. */\n#include \"store/schema.h\"\n")
write_group(steps "^[0-9]+-[^/]*\\.sql$")
write_group(lists "^lists/[^/]*\\.sql$")
write_group(queries "^queries/[^/]*\\.sql$")
write_group(rules "^rules/[^/]*\\.sql$")
write_group(calendars "^calendar/[^/]*\\.yaml$")
write_group(policy "^policy\\.yaml$")
write_group(codes "^codes/[^/]*\\.yaml$")
