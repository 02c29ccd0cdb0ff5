/* `completion SHELL`: the script that has a shell ask `--complete` what could stand next. */
#include "common/call.h"
#include "common/run.h"
#include "common/say.h"

#include <string.h>

/* clang-format off */
static const char bash[] =
    "# bash completion for dudao: the programs themselves say what could stand next.\n"
    "# The line is parted at blanks alone, because bash parts words at = too.\n"
    "_dudao() {\n"
    "    local IFS=$' \\t\\n' line=${COMP_LINE:0:COMP_POINT} words typed=\n"
    "    read -ra words <<<\"$line\"\n"
    "    if [[ $line == *[[:blank:]] ]]; then words+=(''); else typed=${words[-1]}; fi\n"
    "    IFS=$'\\n'\n"
    "    COMPREPLY=($(\"$1\" --complete \"${words[@]:1}\" 2>/dev/null))\n"
    "    [[ $typed != *=* ]] || COMPREPLY=(\"${COMPREPLY[@]#\"${typed%%=*}=\"}\")\n"
    "    [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace\n"
    "}\n"
    "complete -o default -F _dudao dudao dudao-office dudao-inspector dudao-supervise \\\n"
    "    dudao-rectify dudao-interview dudao-report\n";

static const char zsh[] =
    "#compdef dudao dudao-office dudao-inspector dudao-supervise dudao-rectify dudao-interview dudao-report\n"
    "# zsh completion for dudao: the programs themselves say what could stand next.\n"
    "_dudao() {\n"
    "    local -a offered\n"
    "    offered=(${(f)\"$($words[1] --complete \"${(@)words[2,CURRENT]}\" 2>/dev/null)\"})\n"
    "    if (( $#offered )); then\n"
    "        compadd -S '' -- ${(M)offered:#*=}\n"
    "        compadd -- ${offered:#*=}\n"
    "    else\n"
    "        _files\n"
    "    fi\n"
    "}\n"
    "if [[ $funcstack[1] == _dudao ]]; then\n"
    "    _dudao \"$@\"\n"
    "else\n"
    "    compdef _dudao dudao dudao-office dudao-inspector dudao-supervise dudao-rectify dudao-interview dudao-report\n"
    "fi\n";

static const char fish[] =
    "# fish completion for dudao: the programs themselves say what could stand next.\n"
    "function __dudao_complete\n"
    "    set -l words (commandline -opc) (commandline -ct)\n"
    "    $words[1] --complete $words[2..-1] 2>/dev/null\n"
    "end\n"
    "for program in dudao dudao-office dudao-inspector dudao-supervise dudao-rectify dudao-interview dudao-report\n"
    "    complete -c $program -a '(__dudao_complete)'\n"
    "end\n";

static const struct { const char *shell, *script; } scripts[] = {
    { "bash", bash },
    { "zsh",  zsh },
    { "fish", fish },
};
/* clang-format on */

static const char *find_script(const char *shell)
{
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (strcmp(scripts[i].shell, shell) == 0)
            return scripts[i].script;
    return NULL;
}

int check_completion(const struct call *call, struct dd_error *err)
{
    if (find_script(call_text(call, 0)))
        return 0;
    dd_fail(err, DD_E_USAGE, _("there is no completion for '%s'"), call_text(call, 0));
    return dd_hint(err, "bash, zsh, fish");
}

int run_completion(struct call *call)
{
    spool_put(&call->out, find_script(call_text(call, 0)));
    return 0;
}
