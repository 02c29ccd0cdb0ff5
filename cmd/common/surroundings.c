#include "common/surroundings.h"

#include "common/say.h"

#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* A variable that is set to nothing says nothing. */
static const char *variable(const char *name)
{
    const char *value = getenv(name);

    return value && *value ? value : NULL;
}

/* Read before the options are, because what is wrong with those is said in a language too. */
static const char *asked_language(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strncmp(argv[i], "--lang=", 7) == 0)
            return argv[i] + 7;
        if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            return argv[i + 1];
    }
    return NULL;
}

bool surroundings_chinese(int argc, char **argv)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    const char *language = asked_language(argc, argv);

    for (size_t i = 0; !language && i < sizeof names / sizeof *names; i++)
        language = variable(names[i]);
    return !language || strncmp(language, "en", 2) != 0;
}

const char *surroundings_beside(struct dd_arena *arena)
{
    char path[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    char *slash;

    if (length <= 0)
        return "";
    path[length] = '\0';
    slash = strrchr(path, '/');
    if (!slash)
        return "";
    slash[1] = '\0';
    return dd_arena_string(arena, path);
}

/*
 * The two categories that matter; the others are in C.UTF-8 what they are without any locale. No language need be
 * installed: LANGUAGE chooses the catalogue in every locale but plain C.
 */
void surroundings_speak(bool chinese)
{
    struct dd_arena *arena = dd_arena_new();

    setlocale(LC_CTYPE, "C.UTF-8");
    setlocale(LC_MESSAGES, "C.UTF-8");
    setenv("LANGUAGE", chinese ? "zh_CN" : "en", 1);
    bindtextdomain("dudao",
                   dd_arena_format(arena, "%s../share/locale", surroundings_beside(arena)));
    dd_arena_free(arena);
}

static const char *home(void)
{
    const char *folder = variable("HOME");
    const struct passwd *user = folder ? NULL : getpwuid(geteuid());

    return user ? user->pw_dir : folder;
}

const char *surroundings_store(struct dd_arena *arena, struct dd_error *err)
{
    const char *path = variable("DUDAO_STORE"), *data = variable("XDG_DATA_HOME"), *folder;

    if (path)
        return path;
    if (data && *data == '/') /* any other is to be ignored, says its specification */
        return dd_arena_format(arena, "%s/dudao/dudao.db", data);
    folder = home();
    if (folder)
        return dd_arena_format(arena, "%s/.local/share/dudao/dudao.db", folder);
    dd_fail(err, DD_E_USAGE, "%s", _("no store is named, and there is no home folder"));
    dd_hint(err, "%s", _("name it with --store FILE or DUDAO_STORE"));
    return NULL;
}

int surroundings_now(int64_t *now, struct dd_error *err)
{
    const char *epoch = variable("SOURCE_DATE_EPOCH");
    char *end;
    long long seconds;

    if (!epoch) {
        *now = time(NULL);
        return 0;
    }
    errno = 0;
    seconds = strtoll(epoch, &end, 10);
    if (errno || *end || seconds < 0)
        return dd_fail(err, DD_E_USAGE, _("SOURCE_DATE_EPOCH is '%s', not a number of seconds"),
                       epoch);
    *now = seconds;
    return 0;
}

const char *surroundings_moment(const char *at, char out[MOMENT_SIZE])
{
    struct tm then = { 0 }, here;
    const char *end = strptime(at, "%Y-%m-%dT%H:%M:%SZ", &then);
    const time_t moment = timegm(&then);

    if (!end || *end || !localtime_r(&moment, &here))
        return at;
    strftime(out, MOMENT_SIZE, "%Y-%m-%d %H:%M:%S", &here);
    return out;
}

int surroundings_today(int64_t now, dd_day *today, struct dd_error *err)
{
    const char *day = variable("DUDAO_TODAY");
    const time_t moment = (time_t)now;
    struct tm here;

    if (day && dd_day_parse(day, today, err) == 0)
        return 0;
    if (day) {
        snprintf(err->field, sizeof err->field, "DUDAO_TODAY");
        return -1;
    }
    if (!localtime_r(&moment, &here))
        return dd_fail_errno(err, "%s", _("cannot tell the day"));
    *today = dd_day_make(here.tm_year + 1900, here.tm_mon + 1, here.tm_mday);
    return 0;
}

const char *surroundings_actor(struct dd_arena *arena, struct dd_error *err)
{
    const char *name = variable("DUDAO_ACTOR");
    const struct passwd *user = name ? NULL : getpwuid(geteuid());

    if (user)
        name = user->pw_name;
    if (name)
        return dd_arena_string(arena, name);
    dd_fail(err, DD_E_USAGE, "%s", _("the system does not know who you are"));
    dd_hint(err, "%s", _("name yourself with DUDAO_ACTOR"));
    return NULL;
}

const char *surroundings_editor(void)
{
    const char *visual = variable("VISUAL"), *editor = variable("EDITOR");

    return visual ? visual : editor ? editor : "vi";
}

const char *surroundings_scratch(void)
{
    const char *folder = variable("TMPDIR");

    return folder ? folder : "/tmp";
}

bool surroundings_colour(int fd)
{
    const char *terminal = variable("TERM");

    return !variable("NO_COLOR") && terminal && strcmp(terminal, "dumb") != 0 && isatty(fd);
}
