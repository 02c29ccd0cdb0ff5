/* `edit`: a record as YAML in the editor, until what comes back is right, or comes back as it was given. */
#include "common/message.h"
#include "common/run.h"
#include "common/say.h"
#include "common/surroundings.h"

#include <dudao/task.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { READ_AT_ONCE = 16384 };

/* Before the lines that tell what is wrong; they are taken out again when the file is read. */
static const char mark[] = "#! ";

struct edit {
    struct call *call;
    int64_t id;
    struct dd_text stored; /* the record as it stood when the editor was opened */
    struct dd_text given;  /* the file as it was handed out */
    struct dd_text text; /* the file as it came back last, without our marks; at first as stored */
    unsigned line;       /* where to look first; 0: at the top */
    char *path;
};

static int write_file(const struct edit *edit, struct dd_error *err)
{
    FILE *file = fopen(edit->path, "we");
    int failed = !file || fputs(dd_text_get(&edit->given), file) < 0;

    if (file)
        failed = fclose(file) || failed;
    return failed ? dd_fail_errno(err, _("cannot write '%s'"), edit->path) : 0;
}

static int read_file(const char *path, struct dd_text *out, struct dd_error *err)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    char block[READ_AT_ONCE];
    ssize_t got = -1;

    dd_text_cut(out, 0);
    while (fd >= 0 && (got = read(fd, block, sizeof block)) > 0)
        dd_text_add(out, block, (size_t)got);
    if (got < 0)
        dd_fail_errno(err, _("cannot read '%s'"), path);
    if (fd >= 0)
        close(fd);
    return got < 0 ? -1 : 0;
}

/* For nobody else to read: it may hold personal data. */
static int make_file(struct edit *edit, struct dd_error *err)
{
    int fd;

    edit->path = dd_arena_format(edit->call->arena, "%s/dudao.XXXXXX.yaml", surroundings_scratch());
    fd = mkostemps(edit->path, (int)strlen(".yaml"), O_CLOEXEC);
    if (fd < 0)
        return dd_fail_errno(err, _("cannot make '%s'"), edit->path);
    close(fd);
    return 0;
}

/* Editors of which it is known that they take `+LINE` in front of the file. */
static bool takes_line(const char *editor)
{
    static const char *const known[] = { "vi",    "vim",         "nvim",  "view", "nano",
                                         "emacs", "emacsclient", "micro", "joe",  "mcedit" };
    const size_t length = strcspn(editor, " ");
    const char *slash = memrchr(editor, '/', length);
    const char *name = slash ? slash + 1 : editor;

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strlen(known[i]) == length - (size_t)(name - editor) &&
            strncmp(name, known[i], strlen(known[i])) == 0)
            return true;
    return false;
}

/* The value of the variable is a command of the shell, as everywhere. */
static void become_editor(const struct edit *edit, const char *editor)
{
    struct dd_arena *arena = edit->call->arena;
    const char *command = dd_arena_format(arena, "%s \"$@\"", editor);
    const char *line = dd_arena_format(arena, "+%u", edit->line);

    if (edit->line && takes_line(editor))
        execl("/bin/sh", "sh", "-c", command, "sh", line, edit->path, (char *)NULL);
    else
        execl("/bin/sh", "sh", "-c", command, "sh", edit->path, (char *)NULL);
    _exit(127);
}

/* Ctrl-C is for the editor alone: we have a file to take back, and to remove. */
static int run_editor(const struct edit *edit, struct dd_error *err)
{
    const struct sigaction ignored = { .sa_handler = SIG_IGN };
    const char *editor = surroundings_editor();
    struct sigaction interrupt, quit;
    int status = 0;

    sigaction(SIGINT, &ignored, &interrupt);
    sigaction(SIGQUIT, &ignored, &quit);
    const pid_t child = fork();
    if (child == 0) {
        sigaction(SIGINT, &interrupt, NULL);
        sigaction(SIGQUIT, &quit, NULL);
        become_editor(edit, editor);
    }
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGQUIT, &quit, NULL);
    if (child < 0)
        return dd_fail_errno(err, "%s", _("cannot start the editor"));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return dd_fail(err, DD_E_SYSTEM, _("the editor '%s' failed; nothing was changed"), editor);
    return 0;
}

/* Our marks are whole lines, so what is left has the lines the clerk wrote. */
static void strip_marks(const struct dd_text *file, struct dd_text *out)
{
    const char *at = dd_text_get(file);

    dd_text_cut(out, 0);
    while (*at) {
        const size_t length = strcspn(at, "\n") + 1;
        const size_t whole = at[length - 1] ? length : length - 1;

        if (strncmp(at, mark, strlen(mark)) != 0)
            dd_text_add(out, at, whole);
        at += whole;
    }
}

static void put_mark(const struct edit *edit, const struct dd_error *err, struct dd_text *out)
{
    dd_text_put(out, mark);
    if (err->field[0] && edit->call->chinese && err->label)
        dd_text_format(out, "%s ", err->label);
    if (err->field[0])
        dd_text_format(out, "%s: ", err->field);
    dd_text_format(out, "%s%s%s\n", err->message, err->hint[0] ? "   " : "", err->hint);
}

/* Above each line what is wrong with it; first what is wrong with the whole. */
static void put_marks(struct edit *edit, const struct dd_problems *problems)
{
    const char *at = dd_text_get(&edit->text);
    unsigned lines = 1;

    dd_text_cut(&edit->given, 0);
    edit->line = 0;
    for (unsigned line = 0; line == 0 || *at; line++) {
        const size_t length = line == 0 ? 0 : strcspn(at, "\n");
        const size_t whole = length + (line > 0 && at[length] != '\0');

        for (size_t i = 0; i < problems->count; i++) {
            if (problems->list[i].error.at.line != line)
                continue;
            put_mark(edit, &problems->list[i].error, &edit->given);
            edit->line = edit->line ? edit->line : lines;
            lines++;
        }
        dd_text_add(&edit->given, at, whole);
        lines += line > 0;
        at += whole;
    }
}

/* Somebody may have been faster than the editor. */
static int check_unchanged(const struct edit *edit, struct dd_desk *desk, struct dd_error *err)
{
    struct dd_text now = { 0 };
    int failed =
        dd_task_edit_text(desk, edit->id, edit->call->chinese, edit->call->reveal, &now, err);

    if (!failed && strcmp(dd_text_get(&now), dd_text_get(&edit->stored)) != 0)
        failed = dd_fail(err, DD_E_CHANGED, "%s",
                         _("the record was changed by another command meanwhile"));
    dd_text_free(&now);
    return failed;
}

static int write_record(struct edit *edit, bool *changed, struct dd_problems *problems,
                        struct dd_error *err)
{
    struct call *call = edit->call;
    struct dd_desk *desk = call_desk(call, err);

    if (!desk || dd_store_begin(call->store, err))
        return -1;
    if (check_unchanged(edit, desk, err) ||
        dd_task_edit(desk, edit->id, edit->text.at, edit->text.length, call_option(call, "reason"),
                     changed, problems, err)) {
        dd_store_rollback(call->store);
        return -1;
    }
    return dd_store_commit(call->store, err);
}

/*
 * Hand the file out and take it back. 1: nothing in it was changed. Our marks do not count: an
 * editor that writes the same each time would be asked for ever.
 */
static int ask(struct edit *edit, struct dd_error *err)
{
    struct dd_text file = { 0 }, text = { 0 };
    int result = write_file(edit, err) || run_editor(edit, err) || read_file(edit->path, &file, err)
                     ? -1
                     : 0;

    strip_marks(&file, &text);
    if (result == 0 && strcmp(dd_text_get(&text), dd_text_get(&edit->text)) == 0)
        result = 1;
    dd_text_free(&file);
    dd_text_free(&edit->text);
    edit->text = text;
    return result;
}

/* What was written in vain is not thrown away, and where it is has to be known with --quiet too. */
static int give_up(struct edit *edit, struct dd_problems *problems, const struct dd_error *err)
{
    struct dd_error kept = { .severity = DD_NOTE };
    const int status = call_refuse(edit->call, problems, err);

    snprintf(kept.message, sizeof kept.message, _("your text is kept in '%s'"), edit->path);
    message_error(edit->call, &kept);
    edit->path = NULL;
    return status;
}

static void conclude(struct edit *edit, bool changed, struct dd_problems *problems)
{
    message_problems(edit->call, problems);
    dd_problems_clear(problems);
    if (changed && call_tells(edit->call))
        spool_format(&edit->call->out, _("%s changed\n"), call_text(edit->call, 0));
    else if (!changed)
        message_note(edit->call, "%s", _("nothing changed"));
}

/* A script as editor would go on for ever where it never gets the text right. */
enum { ROUNDS_UNATTENDED = 5 };

/* Round by round, until the record is written, or a round brings nothing new. */
static int rounds(struct edit *edit, struct dd_error *err)
{
    struct dd_problems problems = { 0 };
    struct dd_error last = { 0 };
    bool changed = false;
    int asked;
    unsigned left = isatty(STDIN_FILENO) ? UINT_MAX : ROUNDS_UNATTENDED;

    while ((asked = ask(edit, err)) == 0) {
        dd_problems_clear(&problems);
        if (write_record(edit, &changed, &problems, &last) == 0) {
            conclude(edit, changed, &problems);
            return 0;
        }
        if (problems.errors == 0 || --left == 0)
            return give_up(edit, &problems, &last);
        put_marks(edit, &problems);
    }
    if (asked < 0) {
        dd_problems_clear(&problems);
        return call_fail(edit->call, err);
    }
    if (last.code != DD_OK)
        return give_up(edit, &problems, &last);
    conclude(edit, false, &problems);
    return 0;
}

static int note_reveal(const struct edit *edit, struct dd_error *err)
{
    struct dd_store *store = edit->call->store;

    return dd_store_begin(store, err) || call_note_reveal(edit->call, edit->id, err) ||
                   dd_store_commit(store, err)
               ? -1
               : 0;
}

static int read_record(struct edit *edit, struct dd_error *err)
{
    struct call *call = edit->call;
    struct dd_desk *desk;
    int failed;

    if (dd_store_read(call->store, err))
        return -1;
    desk = call_desk(call, err);
    failed = !desk || dd_task_find(call->store, call_text(call, 0), &edit->id, err) ||
             dd_task_edit_text(desk, edit->id, call->chinese, call->reveal, &edit->stored, err);
    dd_store_read_end(call->store);
    return failed ? -1 : 0;
}

int run_edit(struct call *call)
{
    struct edit edit = { .call = call };
    struct dd_error err = { 0 };
    int status;

    if (read_record(&edit, &err) || (call->reveal && note_reveal(&edit, &err)) ||
        make_file(&edit, &err)) {
        status = call_fail(call, &err);
    } else {
        dd_text_put(&edit.given, dd_text_get(&edit.stored));
        dd_text_put(&edit.text, dd_text_get(&edit.stored));
        status = rounds(&edit, &err);
        if (edit.path)
            unlink(edit.path);
    }
    dd_text_free(&edit.stored);
    dd_text_free(&edit.given);
    dd_text_free(&edit.text);
    return status;
}
