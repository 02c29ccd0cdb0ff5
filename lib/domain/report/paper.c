/* paper 文书: one official paper, from its draft to its delivery (意见 第十四条). */
#include "domain/report/report.h"

#include "base/say.h"
#include "record/check.h"

#include <string.h>

/* clang-format off */
static const struct dd_choice states[] = {
    [PA_DRAFTED]   = { "drafted",   "拟稿" },
    [PA_SIGNED]    = { "signed",    "已签发" },
    [PA_ISSUED]    = { "issued",    "已印发" },
    [PA_DELIVERED] = { "delivered", "已送达" },
    [PA_WITHDRAWN] = { "withdrawn", "已撤回" },
    { 0 },
};

static const struct dd_choice ways_of_delivery[] = {
    [DELIVERED_DIRECT]         = { "direct",     "直接送达" },
    [DELIVERED_BY_MAIL]        = { "mail",       "邮寄送达" },
    [DELIVERED_ELECTRONICALLY] = { "electronic", "电子送达" },
    [DELIVERED_BY_LEAVING]     = { "left",       "留置送达" },
    { 0 },
};
/* clang-format on */

/* `某教督整〔2026〕5号`: the year in 〔〕, then the number without 第 and without a leading zero. */
static bool is_number(const char *text)
{
    static const char digits[] = "0123456789", open[] = "〔", close[] = "〕";
    const char *year = strstr(text, open);

    if (!year || year == text)
        return false;
    year += strlen(open);
    const char *number = year + 4 + strlen(close);
    if (strspn(year, digits) != 4 || strncmp(year + 4, close, strlen(close)) != 0 || *number == '0')
        return false;
    const size_t length = strspn(number, digits);
    return length > 0 && strcmp(number + length, "号") == 0;
}

static void check(const struct dd_record *paper, struct dd_problems *problems)
{
    dd_check_order(paper, PA_ISSUED_ON, PA_DELIVERED_ON, problems);
    if (dd_has(paper, PA_NUMBER) && !is_number(dd_text(paper, PA_NUMBER)))
        dd_remark(paper, PA_NUMBER, problems, DD_E_VALUE,
                  _("is not written as printed numbers are: 某教督整〔2026〕5号"));
}

/* clang-format off */
static const struct dd_field fields[] = {
    [PA_KIND]          = { "kind",          "文种",     DD_CHOICE, DD_REQUIRED, .choices = dd_paper_kinds },
    [PA_ABOUT]         = { "about",         "涉及记录", DD_REF,    DD_REQUIRED, .list = true,
                           .hint    = "一份文书可以涉及多条记录",
                           .hint_en = "one paper may be about many records" },
    [PA_TO]            = { "to",            "主送",     DD_TEXT,   .list = true },
    [PA_COPIES]        = { "copies",        "抄送",     DD_TEXT,   .list = true },
    [PA_SIGNED_BY]     = { "signed_by",     "签发人",   DD_TEXT },
    [PA_NUMBER]        = { "number",        "文号",     DD_TEXT,   .by_move = true, .set_by = "issue" },
    [PA_ISSUED_ON]     = { "issued_on",     "印发日期", DD_DATE,   DD_ASSIGNED },
    [PA_DELIVERED_ON]  = { "delivered_on",  "送达日期", DD_DATE,   DD_ASSIGNED },
    [PA_DELIVERED_HOW] = { "delivered_how", "送达方式", DD_CHOICE, .choices = ways_of_delivery },
    [PA_RECEIVED_BY]   = { "received_by",   "签收人",   DD_TEXT },
    [PA_FILE]          = { "file",          "文件",     DD_FILE,
                           .hint    = "印发的文书或签收的回证扫描件",
                           .hint_en = "the paper as issued, or the scan of its receipt" },
    [PA_SHA256]        = { "sha256",        "校验值",   DD_TEXT,   DD_ASSIGNED },
    [PA_REPLACES]      = { "replaces",      "替代文书", DD_REF,    .kinds = "paper",
                           .hint    = "更正后重新印发的，填原文书",
                           .hint_en = "the paper it corrects" },
    [PA_NTH]           = { "nth",           "第几份",   DD_NUMBER, DD_ASSIGNED,
                           .hint    = "同一文种、同一事项、同一主送的第几份",
                           .hint_en = "the how-manieth of its kind about the same to the same" },
    [PA_NOTE]          = { "note",          "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_paper_kind = {
    .name = "paper", .label = "文书", .task = "report", .letters = "O",
    .identity = "kind about to replaces nth", .named_by = "number", .title = "kind number",
    .columns = "key kind number to signed_by issued_on delivered_on state",
    .hint = "一份公文，从拟稿到送达", .hint_en = "one official paper, from its draft to its delivery",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
