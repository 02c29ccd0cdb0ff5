#include "task/transport.h"

#include "base/arena.h"
#include "base/errno.h"
#include "base/say.h"
#include "base/text.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATIENCE = 60 * 1000 /* milliseconds */, SAID = 200 };

/* The words of the command, NULL behind the last; they live in `copy`. */
static char **split(char *copy)
{
    char **words = dd_alloc((strlen(copy) / 2 + 2) * sizeof *words), *word;
    size_t count = 0;

    while ((word = strsep(&copy, " ")))
        if (*word)
            words[count++] = word;
    words[count] = NULL;
    return words;
}

/* Where mail systems have their sendmail, and cron does not look. */
static int spawn_from_sbin(char *const words[], const posix_spawn_file_actions_t *actions,
                           pid_t *pid)
{
    struct dd_text path = { 0 };

    dd_text_format(&path, "/usr/sbin/%s", words[0]);
    int failed = posix_spawn(pid, path.at, actions, NULL, words, environ);
    dd_text_free(&path);
    return failed;
}

/* What the command says goes into `said`: neither of its streams is ours. */
static int spawn(char *const words[], int input, int said, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    int failed = posix_spawn_file_actions_init(&actions);

    if (failed)
        return failed;
    failed = posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    if (!failed)
        failed = posix_spawn_file_actions_adddup2(&actions, said, STDOUT_FILENO);
    if (!failed)
        failed = posix_spawn_file_actions_adddup2(&actions, said, STDERR_FILENO);
    if (!failed)
        failed = posix_spawnp(pid, words[0], &actions, NULL, words, environ);
    if (failed == ENOENT && !strchr(words[0], '/'))
        failed = spawn_from_sbin(words, &actions, pid);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

/* True when it ended by itself; one that does not is ended. */
static bool await(pid_t pid, int *status)
{
    struct pollfd end = { .fd = pidfd_open(pid, 0), .events = POLLIN };
    bool ended = end.fd < 0;
    int ready = 0;

    while (end.fd >= 0 && (ready = poll(&end, 1, PATIENCE)) < 0 && errno == EINTR)
        ;
    if (end.fd >= 0) {
        ended = ready > 0;
        close(end.fd);
    }
    if (!ended)
        (void)kill(pid, SIGKILL);
    while (waitpid(pid, status, 0) < 0 && errno == EINTR)
        ;
    return ended;
}

/* The beginning of what it said, on one line. */
static void read_said(int said, char out[SAID + 1])
{
    ssize_t length = pread(said, out, SAID, 0);

    out[length > 0 ? length : 0] = '\0';
    out[dd_utf8_fit(out, strlen(out))] = '\0';
    for (char *c = out; *c; c++)
        if ((unsigned char)*c < ' ')
            *c = ' ';
    for (size_t at = strlen(out); at > 0 && out[at - 1] == ' '; at--)
        out[at - 1] = '\0';
}

static int judge(const char *name, bool ended, int status, int said, struct dd_error *err)
{
    char words[SAID + 1];

    read_said(said, words);
    if (!ended)
        return dd_fail(err, DD_E_DELIVERY, _("%s did not end within %d seconds"), name,
                       PATIENCE / 1000);
    if (WIFSIGNALED(status))
        return dd_fail(err, DD_E_DELIVERY, _("%s was ended by signal %d"), name, WTERMSIG(status));
    if (!WEXITSTATUS(status))
        return 0;
    if (!*words)
        return dd_fail(err, DD_E_DELIVERY, _("%s failed with status %d"), name,
                       WEXITSTATUS(status));
    return dd_fail(err, DD_E_DELIVERY, _("%s failed with status %d: %s"), name, WEXITSTATUS(status),
                   words);
}

static int run(char *const words[], int input, int said, struct dd_error *err)
{
    int status = W_EXITCODE(EXIT_FAILURE, 0); /* what nobody tells is no success */
    pid_t pid;
    int failed = words[0] ? spawn(words, input, said, &pid) : ENOENT;

    if (failed)
        return dd_fail(err, DD_E_NOT_FOUND, _("cannot run '%s': %s"), words[0] ? words[0] : "",
                       dd_errno_text(failed));
    bool ended = await(pid, &status);
    return judge(words[0], ended, status, said, err);
}

int dd_transport_run(const char *command, const char *file, struct dd_error *err)
{
    int input = open(file, O_RDONLY | O_CLOEXEC), said = memfd_create("said", MFD_CLOEXEC);
    char *copy = dd_strdup(command), **words = split(copy);
    int result = -1;

    if (input < 0 || said < 0)
        dd_fail_errno(err, _("cannot read '%s'"), file);
    else
        result = run(words, input, said, err);
    if (input >= 0)
        close(input);
    if (said >= 0)
        close(said);
    free(words);
    free(copy);
    return result;
}
