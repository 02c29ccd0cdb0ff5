#include "common/options.h"

#include "common/say.h"

#include <dudao/text.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>

enum { ROWS_MOST = 64, A_WORD = 1, LONG_BASE = 1000 };

/* The rows of all tables, as getopt_long wants them. */
struct forms {
    const struct option_row *rows[ROWS_MOST];
    struct option longs[ROWS_MOST + 1];
    char letters[2 * ROWS_MOST + 3];
    int count;
};

static void add_row(struct forms *forms, const struct option_row *row)
{
    struct option *form = &forms->longs[forms->count];
    size_t length = strlen(forms->letters);

    form->name = row->name;
    form->has_arg = row->takes ? required_argument : no_argument;
    form->val = LONG_BASE + forms->count;
    forms->rows[forms->count++] = row;
    if (row->letter) {
        forms->letters[length++] = row->letter;
        if (row->takes)
            forms->letters[length++] = ':';
        forms->letters[length] = '\0';
    }
}

/*
 * Words are returned in order, whatever POSIXLY_CORRECT says of it. The colon in front tells a missing value from an
 * unknown option.
 */
static void make_forms(struct forms *forms, option_tables tables, enum words words)
{
    memset(forms, 0, sizeof *forms);
    forms->letters[0] = words == STOP_AT_WORD ? '+' : '-';
    forms->letters[1] = ':';
    for (int i = 0; tables[i]; i++)
        for (const struct option_row *row = tables[i]; row->name && forms->count < ROWS_MOST; row++)
            add_row(forms, row);
}

static const struct option_row *find_row(const struct forms *forms, int value)
{
    if (value >= LONG_BASE)
        return forms->rows[value - LONG_BASE];
    for (int i = 0; i < forms->count; i++)
        if (forms->rows[i]->letter && forms->rows[i]->letter == value)
            return forms->rows[i];
    return NULL;
}

static int fail_unknown(const struct forms *forms, const char *word, struct dd_error *err)
{
    const size_t length = strcspn(word, "=");
    const char *best = NULL;
    struct dd_nearest nearest;
    char name[DD_NEAREST_SIZE];

    dd_fail(err, DD_E_USAGE, _("there is no option %.*s"), (int)length, word);
    if (strncmp(word, "--", 2) != 0)
        return -1;
    snprintf(name, sizeof name, "%.*s", (int)length - 2, word + 2);
    dd_nearest_begin(&nearest, name);
    for (int i = 0; i < forms->count; i++)
        if (dd_nearest_try(&nearest, forms->rows[i]->name))
            best = forms->rows[i]->name;
    return best ? dd_hint(err, _("nearest: --%s"), best) : -1;
}

/* Of a letter getopt tells which; of a long option it stands behind it. */
static int fail_option(const struct forms *forms, int got, char **argv, struct dd_error *err)
{
    const char *word = argv[optind - 1];
    char letter[] = { '-', (char)optopt, '\0' };

    if (optopt > ' ' && optopt < 0x7f)
        word = letter;
    if (got == ':')
        return dd_fail(err, DD_E_USAGE, _("the option %s needs a value"), word);
    if (optopt >= LONG_BASE)
        return dd_fail(err, DD_E_USAGE, _("the option --%s takes no value"),
                       find_row(forms, optopt)->name);
    return fail_unknown(forms, word, err);
}

/* Of blanks alone, the wide one of Chinese keyboards among them: a reason, a name or a file is none of these. */
static bool is_blank(const char *value)
{
    static const char wide[] = "　";

    while (*value == ' ' || *value == '\t' || strncmp(value, wide, sizeof wide - 1) == 0)
        value += *value == wide[0] ? sizeof wide - 1 : 1;
    return !*value;
}

static int add_given(struct options *out, const struct option_row *row, const char *value,
                     struct dd_arena *arena, struct dd_error *err)
{
    struct given *given = dd_arena_alloc(arena, sizeof *given);
    const char *name = value && is_blank(value) ? dd_arena_format(arena, "--%s", row->name) : NULL;

    if (name)
        return dd_fail(err, DD_E_USAGE, _("the option %s needs a value"), name);
    given->row = row;
    given->value = value;
    if (!out->last)
        out->last = &out->first;
    *out->last = given;
    out->last = &given->next;
    return 0;
}

/* Hyphen and underscore are equal on the command line. */
static void mend_underscores(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strncmp(argv[i], "--", 2) == 0)
            for (char *at = argv[i]; *at && *at != '='; at++)
                if (*at == '_')
                    *at = '-';
}

/* What is left: the words met on the way, and all that stands where reading ended. */
static void add_word(struct options *out, char *word)
{
    out->words[out->count++] = word;
}

/* Word processors and Chinese keyboards write other dashes; such a word would be taken for one to search for. */
static int check_dash(const char *word, struct dd_error *err)
{
    static const char *const dashes[] = { "—", "–", "－", "―", "−", "‐", "‑", "‒" };
    const char *rest = word;

    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (strncmp(word, dashes[i], strlen(dashes[i])) == 0)
            rest = word + strlen(dashes[i]);
    if (rest == word)
        return 0;
    dd_fail(err, DD_E_USAGE, _("'%s': an option begins with half-width - or --"), word);
    return dd_hint(err, "%s", _("what is no option may stand behind --"));
}

int options_read(struct options *out, option_tables tables, enum words words, int argc, char **argv,
                 struct dd_arena *arena, struct dd_error *err)
{
    struct forms forms;
    int got;

    make_forms(&forms, tables, words);
    mend_underscores(argc, argv);
    out->words = dd_arena_alloc(arena, ((size_t)argc + 1) * sizeof *out->words);
    out->count = 0;
    opterr = 0;
    optind = 0; /* getopt begins anew */
    while ((got = getopt_long(argc, argv, forms.letters, forms.longs, NULL)) != -1) {
        const struct option_row *row = got == A_WORD ? NULL : find_row(&forms, got);

        if (got == A_WORD && check_dash(optarg, err))
            return -1;
        if (got == A_WORD)
            add_word(out, optarg);
        else if (!row)
            return fail_option(&forms, got, argv, err);
        else if (add_given(out, row, row->takes ? optarg : NULL, arena, err))
            return -1;
    }
    if (words == STOP_AT_WORD && optind < argc && check_dash(argv[optind], err))
        return -1;
    while (optind < argc)
        add_word(out, argv[optind++]);
    return 0;
}

static const struct given *find_given(const struct options *options, const char *name)
{
    const struct given *found = NULL;

    for (const struct given *given = options->first; given; given = given->next)
        if (strcmp(given->row->name, name) == 0)
            found = given;
    return found;
}

const char *options_text(const struct options *options, const char *name)
{
    const struct given *given = find_given(options, name);

    return given ? given->value : NULL;
}

bool options_flag(const struct options *options, const char *name)
{
    return find_given(options, name) != NULL;
}

const char *const *options_all(const struct options *options, const char *name,
                               struct dd_arena *arena)
{
    const char **values;
    unsigned count = 0;

    for (const struct given *given = options->first; given; given = given->next)
        count += strcmp(given->row->name, name) == 0;
    values = dd_arena_alloc(arena, (count + 1) * sizeof *values);
    count = 0;
    for (const struct given *given = options->first; given; given = given->next)
        if (strcmp(given->row->name, name) == 0)
            values[count++] = given->value;
    return values;
}
