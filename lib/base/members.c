/* The members of a flat JSON object that the library wrote. */
#include <dudao/text.h>

#include <string.h>

struct dd_members dd_members_of(const char *object)
{
    return (struct dd_members){ object && *object == '{' ? object + 1 : "" };
}

/* Behind the string that opens here. */
static const char *skip_string(const char *at)
{
    for (at++; *at && *at != '"'; at++)
        if (*at == '\\' && at[1])
            at++;
    return *at ? at + 1 : at;
}

/* Behind the value that begins here: a comma or bracket of its own depth ends it. */
static const char *skip_value(const char *at)
{
    unsigned depth = 0;

    while (*at) {
        if (*at == '"') {
            at = skip_string(at);
            continue;
        }
        if (*at == '{' || *at == '[')
            depth++;
        if ((*at == ',' || *at == '}' || *at == ']') && depth == 0)
            break;
        if (*at == '}' || *at == ']')
            depth--;
        at++;
    }
    return at;
}

bool dd_members_next(struct dd_members *members, struct dd_member *out)
{
    const char *name = members->at + strspn(members->at, ", \n"), *end, *value;

    if (*name != '"')
        return false;
    end = skip_string(name);
    if (end - name < 2)
        return false; /* cut off behind the quote: somebody else has written here */
    value = end + strspn(end, ": ");
    members->at = skip_value(value);
    *out = (struct dd_member){ name + 1, value, (size_t)(end - name) - 2,
                               (size_t)(members->at - value) };
    return true;
}

bool dd_members_find(const char *object, const char *name, size_t length, struct dd_member *out)
{
    struct dd_members members = dd_members_of(object);

    while (dd_members_next(&members, out))
        if (out->name_length == length && memcmp(out->name, name, length) == 0)
            return true;
    return false;
}

/* Only controls are written as numbers; none of them is worth more than a space to a reader. */
static const char *show_escape(const char *at, struct dd_text *out)
{
    switch (at[1]) {
    case 'u':
        dd_text_char(out, ' ');
        return at + 6;
    case '"':
    case '\\':
    case '/':
        dd_text_char(out, at[1]);
        break;
    default:
        dd_text_char(out, ' ');
    }
    return at + 2;
}

void dd_member_show(const struct dd_member *member, struct dd_text *out)
{
    const char *at = member->value, *end = at + member->value_length;

    if (member->value_length < 2 || *at != '"') {
        dd_text_add(out, at, member->value_length);
        return;
    }
    for (at++, end--; at < end;) {
        if (*at == '\\' && at + 1 < end) {
            at = show_escape(at, out);
            continue;
        }
        dd_text_char(out, *at++);
    }
}
