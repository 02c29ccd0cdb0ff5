#include "input/excerpt.h"

#include "base/arena.h"
#include "base/text.h"
#include "input/look.h"
#include "input/reader.h"

#include <stdlib.h>
#include <string.h>

const char dd_argument[] = "<argument>";

unsigned dd_excerpt_column(unsigned column)
{
    return column > DD_WINDOW_WHOLE ? DD_WINDOW_BEFORE + 1 : column;
}

/* A value of several lines is underlined to the end of its first, spaces left out. */
static unsigned clip(unsigned span, unsigned column, const char *text)
{
    size_t length = strlen(text), count;

    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t'))
        length--;
    count = dd_utf8_count(text, length);
    if (count < column)
        return 1;
    return span < count - column + 1 ? span : (unsigned)(count - column + 1);
}

/* Takes the text of the window. */
static void set(struct dd_problem *problem, const struct dd_window *window)
{
    struct dd_place *at = &problem->error.at;

    at->column = window->true_column;
    at->span = clip(at->span > 0 ? at->span : 1, dd_excerpt_column(at->column), window->text);
    problem->excerpt = window->text;
}

static bool wants_excerpt(const struct dd_problem *problem, const char *file)
{
    const struct dd_place *at = &problem->error.at;

    return !problem->excerpt && at->line > 0 && at->file && strcmp(at->file, file) == 0;
}

/* All lines in one reading of the file, however many problems there are. */
void dd_excerpts_fill(const struct dd_decoder *decoder, const char *file,
                      struct dd_problems *problems)
{
    struct dd_window *windows = dd_alloc(problems->count * sizeof *windows);
    size_t count = 0, taken = 0;

    for (size_t i = 0; i < problems->count; i++) {
        const struct dd_place *at = &problems->list[i].error.at;

        if (wants_excerpt(&problems->list[i], file))
            windows[count++] = (struct dd_window){ .line = at->line, .column = at->column };
    }
    dd_look_lines(decoder, windows, count);
    for (size_t i = 0; i < problems->count; i++)
        if (wants_excerpt(&problems->list[i], file))
            set(&problems->list[i], &windows[taken++]);
    free(windows);
}

void dd_reader_excerpts(struct dd_reader *reader, struct dd_problems *problems)
{
    dd_excerpts_fill(reader->events.decoder, reader->name, problems);
}

/* A word is a file of one line. */
void dd_excerpts_words(const char *const *words, unsigned count, struct dd_problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        struct dd_problem *problem = &problems->list[i];
        const struct dd_place at = problem->error.at;
        struct dd_window window = { .line = 1, .column = at.column };
        struct dd_decoder *decoder;
        struct dd_source source;
        struct dd_error err;

        if (!wants_excerpt(problem, dd_argument) || at.line > count)
            continue;
        dd_source_open_text(&source, words[at.line - 1], strlen(words[at.line - 1]));
        if (dd_decoder_open(&decoder, &source, NULL, &err))
            continue;
        dd_look_lines(decoder, &window, 1);
        set(problem, &window);
        dd_decoder_free(decoder);
    }
}
