/* What `dudao` does with the store as a whole: init, verify, doctor, backup, restore, export. */
#include "common/message.h"
#include "common/run.h"
#include "common/say.h"
#include "common/tool.h"

#include <dudao/task.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { REGION_DIGITS = 6, FOLDER_MODE = 0700, FILE_MODE = 0600 };

/* The folders above a path that nobody named: the user's own data folder may not exist yet. */
static int make_folders(struct call *call, struct dd_error *err)
{
    char *path = dd_arena_string(call->arena, call->path);

    if (call_option(call, "store"))
        return 0;
    for (char *at = path + 1; (at = strchr(at, '/')) != NULL; at++) {
        *at = '\0';
        if (mkdir(path, FOLDER_MODE) && errno != EEXIST)
            return dd_fail_errno(err, _("cannot make the folder '%s'"), path);
        *at = '/';
    }
    return 0;
}

static int read_office(const struct call *call, struct dd_office *office, struct dd_error *err)
{
    const char *name = call_option(call, "office"), *word = call_option(call, "word");
    const char *region = call_option(call, "region"), *opened = call_option(call, "opened");

    *office = (struct dd_office){
        .name = name ? name : "教育督导委员会办公室",
        .word = word ? word : "教督",
        .region = region ? region : "000000",
        .opened = call->who.today,
    };
    if (region &&
        (strlen(region) != REGION_DIGITS || strspn(region, "0123456789") != REGION_DIGITS))
        return dd_fail(err, DD_E_USAGE, _("--region is a code of six digits, not '%s'"), region);
    return opened ? call_option_day(call, "opened", &office->opened, err) : 0;
}

/* What leaves the store leaves a trace, which a dry run would take back; a new store is all or nothing anyway. */
int check_no_dry_run(const struct call *call, struct dd_error *err)
{
    return call->dry ? dd_fail(err, DD_E_USAGE, _("%s cannot be a dry run"), call->word) : 0;
}

int check_init(const struct call *call, struct dd_error *err)
{
    struct dd_office office;

    return check_no_dry_run(call, err) || read_office(call, &office, err) ? -1 : 0;
}

int run_init(struct call *call)
{
    struct dd_store_options options = { .path = call->path, .access = DD_WRITE };
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_office office;

    if (call_sign(call, &err) || read_office(call, &office, &err) || make_folders(call, &err))
        return call_fail(call, &err);
    options.who = call->who;
    if (dd_task_init(&options, &office, options_all(&call->options, "next", call->arena), &problems,
                     &err))
        return call_refuse(call, &problems, &err);
    message_problems(call, &problems);
    dd_problems_clear(&problems);
    if (call_tells(call))
        spool_format(&call->out, _("made the store %s\n"), call->path);
    return 0;
}

static void print_verified(struct call *call, const struct dd_verified *seen, int64_t seq,
                           const char *hash, bool sound)
{
    if (call->format == DD_JSON)
        spool_format(&call->out,
                     "{\"sound\": %s, \"entries\": %lld, \"records\": %lld, \"files\": %lld, "
                     "\"head\": {\"seq\": %lld, \"hash\": \"%s\"}}\n",
                     sound ? "true" : "false", (long long)seen->entries, (long long)seen->records,
                     (long long)seen->files, (long long)seq, hash);
    else
        spool_format(&call->out,
                     _("%s: history entries %lld, records %lld, files %lld; head %lld %s\n"),
                     sound ? _("sound") : _("not sound"), (long long)seen->entries,
                     (long long)seen->records, (long long)seen->files, (long long)seq, hash);
}

/* What is found is told as problems; only a store that cannot be looked at is a failure. */
static int verify(struct call *call, bool told, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_desk *desk = call_desk(call, err);
    struct dd_verified seen = { 0 };
    int64_t seq = 0;
    char hash[65] = "";

    if (!desk)
        return -1;
    if (dd_task_verify(desk, &seen, problems, err) && err->code != DD_E_FOUND)
        return -1;
    if (dd_task_head(call->store, &seq, hash, err))
        return -1;
    if (told)
        print_verified(call, &seen, seq, hash, problems->errors == 0);
    return 0;
}

static int found(struct call *call, struct dd_problems *problems)
{
    const bool any = problems->errors > 0;

    message_problems(call, problems);
    dd_problems_clear(problems);
    return any ? dd_code_exit(DD_E_FOUND) : 0;
}

int run_verify(struct call *call)
{
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };

    if (verify(call, true, &problems, &err) == 0)
        return found(call, &problems);
    /* What was found before it had to stop, and why it had to. */
    (void)found(call, &problems);
    return call_fail(call, &err);
}

int run_doctor(struct call *call)
{
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_desk *desk = call_desk(call, &err);
    bool well;

    if (!desk || (dd_task_doctor(desk, &problems, &err) && err.code != DD_E_FOUND))
        return call_refuse(call, &problems, &err);
    well = problems.errors + problems.warnings == 0;
    if (well && call_tells(call))
        spool_format(&call->out, "%s\n", _("nothing to mend"));
    (void)found(call, &problems);
    return well ? 0 : dd_code_exit(DD_E_FOUND);
}

/* Noted first, so that no copy is taken unseen; the copy has that entry too. */
static int back_up(struct call *call, const char *to, struct dd_error *err)
{
    struct dd_text detail = { 0 };
    int failed = dd_store_begin(call->store, err);

    dd_text_put(&detail, "\"to\": ");
    dd_text_json(&detail, to, strlen(to));
    failed = failed || dd_store_note(call->store, "backup", dd_text_get(&detail), err) ||
             dd_store_commit(call->store, err) || dd_store_backup(call->store, to, err);
    dd_text_free(&detail);
    return failed;
}

int run_backup(struct call *call)
{
    const char *to = call_text(call, 0);
    struct dd_error err = { 0 };

    if (access(to, F_OK) == 0) {
        dd_fail(&err, DD_E_FILE, _("'%s' exists already"), to);
        return call_fail(call, &err);
    }
    if (back_up(call, to, &err))
        return call_fail(call, &err);
    if (call_tells(call))
        spool_format(&call->out, _("copied to %s, its hashes in %s.sha256\n"), to, to);
    return 0;
}

/* A copy that is not sound is no help; who has nothing else can still put the file in place by hand. */
static int restore(struct call *call, struct dd_problems *problems, struct dd_error *err)
{
    const char *from = call_text(call, 0);
    const struct dd_store_options options = { .path = from, .access = DD_READ, .who = call->who };

    if (access(call->path, F_OK) == 0) {
        dd_fail(err, DD_E_FILE, _("'%s' exists already"), call->path);
        return dd_hint(err, "%s", _("move it away, or name another place with --store"));
    }
    if (dd_store_open(&call->store, &options, err))
        return err->code == DD_E_NOT_FOUND
                   ? dd_hint(err, "%s", _("name the file that dudao backup wrote"))
                   : -1;
    if (dd_store_read(call->store, err) || verify(call, !call_is_brief(call), problems, err))
        return -1;
    if (problems->errors || call->dry)
        return 0;
    if (make_folders(call, err) || dd_store_backup(call->store, call->path, err))
        return -1;
    /* The hashes of a copy: of a store in use they would be wrong after the first change. */
    unlink(dd_arena_format(call->arena, "%s.sha256", call->path));
    return 0;
}

int run_restore(struct call *call)
{
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };

    if (restore(call, &problems, &err))
        return call_refuse(call, &problems, &err);
    if (problems.errors == 0 && !call->dry && call_tells(call))
        spool_format(&call->out, _("restored to %s\n"), call->path);
    return found(call, &problems);
}

/* In the history before it goes anywhere, so that no copy goes out unseen. */
static int export(struct call *call, struct dd_error *err)
{
    struct dd_desk *desk;

    if (dd_store_begin(call->store, err))
        return -1;
    desk = call_desk(call, err);
    return !desk || dd_task_export(desk, spool_sink(&call->out), err) ||
                   dd_store_commit(call->store, err)
               ? -1
               : 0;
}

/* Its descriptor, or -1. What an interrupted command left there goes first. */
static int make_part(const char *path, const char *part, struct dd_error *err)
{
    struct stat found;
    int fd;

    if (stat(path, &found) == 0 && !S_ISREG(found.st_mode))
        return dd_fail(err, DD_E_FILE, _("'%s' is not a file"), path);
    (void)unlink(part);
    fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, FILE_MODE);
    return fd < 0 ? dd_fail_errno(err, _("cannot write '%s'"), path) : fd;
}

/* Beside its place first, so that nobody meets half of it; where no file can be made, nothing is exported. */
static int export_to(struct call *call, const char *path, struct dd_error *err)
{
    const char *part = dd_arena_format(call->arena, "%s.part", path);
    const int fd = make_part(path, part, err);
    int failed;

    if (fd < 0)
        return -1;
    failed = export(call, err) || spool_flush(&call->out, fd, err);
    if (!failed && fsync(fd))
        failed = dd_fail_errno(err, _("cannot write '%s'"), path);
    if (close(fd) && !failed)
        failed = dd_fail_errno(err, _("cannot write '%s'"), path);
    if (!failed && rename(part, path))
        failed = dd_fail_errno(err, _("cannot write '%s'"), path);
    if (failed)
        unlink(part);
    return failed;
}

int run_export(struct call *call)
{
    const char *output = call_option(call, "output");
    struct dd_error err = { 0 };

    return (output ? export_to(call, output, &err) : export(call, &err)) ? call_fail(call, &err)
                                                                         : 0;
}
