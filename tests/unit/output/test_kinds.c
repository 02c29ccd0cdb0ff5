/* The texts made from rows, for every kind there is. */
#include "test_output.h"

#include "output/yaml.h"

#include <string.h>

/* The form with everything filled in that can be: comment signs before a name are taken away. */
static void uncomment(const struct dd_text *form, struct dd_text *out)
{
    const char *line = dd_text_get(form);

    while (*line) {
        const char *end = strchrnul(line, '\n');
        const char *at = line;

        for (; at[0] == ' ' || at[0] == '-' || strncmp(at, "# ", 2) == 0; at++) {
            if (*at == '#' && line[0] != '#')
                at++;
            else
                dd_text_char(out, *at);
        }
        dd_text_add(out, at, (size_t)(end - at));
        dd_text_char(out, '\n');
        line = *end ? end + 1 : end;
    }
}

/*
 * Every field that may be given stands somewhere in the outline, lists and groups with what they
 * hold.
 */
static void check_fields(const struct dd_kind *kind, const char *path, bool chinese,
                         const char *outline)
{
    for (const struct dd_field *field = kind->fields; field->key; field++) {
        struct dd_text here = { 0 };

        if (field->need == DD_ASSIGNED)
            continue;
        dd_text_format(&here, "%s.%s", path, chinese ? field->label : field->key);
        if (field->type == DD_GROUP) {
            dd_text_put(&here, field->list ? "[0]" : "");
            check_fields(field->group, dd_text_get(&here), chinese, outline);
        } else {
            dd_text_put(&here, "=\n");
            has(outline, dd_text_get(&here));
        }
        dd_text_free(&here);
    }
}

static void check_template(const struct dd_kind *kind, bool chinese)
{
    struct dd_text form = { 0 }, full = { 0 }, outline = { 0 }, path = { 0 };
    char plural[64];

    dd_kind_template(kind, chinese, &form);
    row_true(kind->name, yaml_outline(form.at, form.length, &outline));
    dd_text_cut(&outline, 0);
    uncomment(&form, &full);
    row_true(kind->name, yaml_outline(full.at, full.length, &outline));
    dd_text_format(&path, "%s[0]",
                   chinese ? kind->label : dd_kind_plural(kind, plural, sizeof plural));
    check_fields(kind, dd_text_get(&path), chinese, dd_text_get(&outline));
    dd_text_free(&form);
    dd_text_free(&full);
    dd_text_free(&outline);
    dd_text_free(&path);
}

static void template__of_every_kind_is_yaml_with_every_field(void **state)
{
    (void)state;
    check_template(&sample_kind, false);
    check_template(&sample_kind, true);
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        check_template(*kind, false);
        check_template(*kind, true);
    }
}

static void schema__of_every_kind_is_json_with_every_field(void **state)
{
    (void)state;
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        struct dd_text schema = { 0 };

        dd_kind_schema(*kind, &schema);
        row_true((*kind)->name, json_is_valid(dd_text_get(&schema)));
        for (const struct dd_field *field = (*kind)->fields; field->key; field++) {
            struct dd_text path = { 0 }, value = { 0 };

            dd_text_format(&path, "$.definitions.record.properties.%s.description", field->key);
            row_true(dd_text_get(&path),
                     json_value(dd_text_get(&schema), dd_text_get(&path), &value));
            dd_text_free(&path);
            dd_text_free(&value);
        }
        dd_text_free(&schema);
    }
}

/* How often `part` stands in `whole`. */
static unsigned count_of(const char *whole, const char *part)
{
    unsigned count = 0;

    for (; (whole = strstr(whole, part)); whole += strlen(part))
        count++;
    return count;
}

static void reference__of_every_kind_is_balanced(void **state)
{
    (void)state;
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        for (int chinese = 0; chinese < 2; chinese++) {
            struct dd_text page = { 0 };

            dd_kind_reference(*kind, chinese, &page);
            row_true((*kind)->name,
                     count_of(dd_text_get(&page), ".Bl ") == count_of(dd_text_get(&page), ".El\n"));
            row_true((*kind)->name,
                     count_of(dd_text_get(&page), ".It Cm ") >= dd_kind_width(*kind));
            dd_text_free(&page);
        }
    }
}

static void columns__of_every_kind_begin_with_something(void **state)
{
    (void)state;
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        const struct dd_table_options options = { .kind = *kind };
        struct dd_column columns[256];
        struct dd_error err = { 0 };
        unsigned count = 0;

        row_true((*kind)->name, dd_columns_choose(&options, DD_TABLE, columns, LENGTH(columns),
                                                  &count, &err) == 0);
        row_true((*kind)->name, count > 0);
    }
}

/* Labels are written as YAML keys as they are, and choices as values. */
static void check_plain(const char *label)
{
    struct dd_text yaml = { 0 };

    dd_yaml_text(label, 0, &yaml);
    row_text(label, dd_text_get(&yaml), label);
    dd_text_free(&yaml);
}

static void labels__of_every_kind_stand_in_yaml_as_they_are(void **state)
{
    (void)state;
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        check_plain((*kind)->label);
        for (const struct dd_field *field = (*kind)->fields; field->key; field++) {
            check_plain(field->label);
            for (unsigned i = 1; field->choices && field->choices[i].key; i++)
                check_plain(field->choices[i].label);
        }
    }
}

int kinds_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(template__of_every_kind_is_yaml_with_every_field),
        cmocka_unit_test(schema__of_every_kind_is_json_with_every_field),
        cmocka_unit_test(reference__of_every_kind_is_balanced),
        cmocka_unit_test(columns__of_every_kind_begin_with_something),
        cmocka_unit_test(labels__of_every_kind_stand_in_yaml_as_they_are),
    };

    return cmocka_run_group_tests_name("kinds", tests, NULL, NULL);
}
