#include "test_domain.h"

#include "base/arena.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>

void field_true(const char *kind, const char *field, bool holds, const char *claim)
{
    if (!holds)
        print_error("%s%s%s: not so: %s\n", kind ? kind : "", field ? "." : "", field ? field : "",
                    claim);
    assert_true(holds);
}

static void visit_with_inner(const struct dd_kind *kind, const char *path, visit_kind *visit,
                             void *with)
{
    struct dd_text inner = { 0 };

    visit(kind, path, with);
    for (unsigned row = 0; kind->fields[row].key; row++) {
        if (kind->fields[row].type != DD_GROUP || kind->fields[row].group == NULL)
            continue;
        dd_text_cut(&inner, 0);
        dd_text_format(&inner, "%s.%s", path, kind->fields[row].key);
        visit_with_inner(kind->fields[row].group, dd_text_get(&inner), visit, with);
    }
    dd_text_free(&inner);
}

void each_kind(visit_kind *visit, void *with)
{
    const struct dd_kind *const *kinds = dd_kinds();

    for (unsigned i = 0; kinds[i]; i++)
        visit_with_inner(kinds[i], kinds[i]->name, visit, with);
}

char *source_text(const char *path)
{
    char whole[4096];
    char *text;
    long size;
    FILE *file;

    snprintf(whole, sizeof whole, "%s/%s", DUDAO_SOURCE_DIR, path);
    file = fopen(whole, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0)
        fail_msg("cannot read %s", whole);
    size = ftell(file);
    assert_true(size > 0);
    rewind(file);
    text = dd_alloc((size_t)size + 1);
    assert_int_equal(fread(text, 1, (size_t)size, file), size);
    fclose(file);
    return text;
}

test_group *const test_groups[] = { registry_tests, kinds_tests,  tables_tests, codes_tests,
                                    checks_tests,   papers_tests, budget_tests, NULL };
