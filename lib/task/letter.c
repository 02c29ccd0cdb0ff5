#include "task/letter.h"

#include "domain/inspector/inspector.h"
#include "domain/office/office.h"
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "procedure/letterhead.h"
#include "record/record.h"
#include "store/query.h"
#include "task/title.h"

#include <string.h>

#define CIRCULAR                                                                                   \
    "是否向党工委管委和上级部门通报，并提出其领导班子成员不得评优评先、提拔使用或者转任重要职务的建议（《实施意见》第十六条）"

/*
 * What is due, what is asked before it and what after. A row with a kind or a recipient comes before the general one. With
 * a subject it is told to others than those whose duty it is, and they never are before the deadline.
 */
static const struct wording {
    unsigned what;
    const struct dd_kind *kind; /* NULL: any */
    unsigned to;                /* 0: any */
    const char *duty, *early, *late;
    const char *subject;     /* instead of the count */
    const char *interviewed; /* asked instead of `late` once an interview was; NULL: the same */
} wordings[] = {
    { WHAT_DEADLINE, &dd_rectification_kind, TO_LIAISON, "整改期限",
      "请按期完成整改，并书面报送整改报告和佐证材料。",
      "请立即落实整改要求，书面报送整改报告和佐证材料；确有困难的，请说明理由申请延期。" },
    { WHAT_DEADLINE, &dd_rectification_kind, TO_COMPETENT, "整改期限", NULL,
      "贵单位是其主管部门，请指导督促该单位落实整改意见；整改不力的，主管部门负连带责任。",
      "整改督促" },
    { WHAT_DEADLINE, &dd_rectification_kind, TO_OFFICE, "整改期限", NULL,
      "请研究决定：\n　　一、" CIRCULAR "；\n　　二、是否约谈相关负责人（《实施意见》第十六条）。",
      "提请研究", "请研究决定" CIRCULAR "。" },
    { WHAT_DEADLINE, &dd_supervision_kind, 0, "自评报告报送期限", "请按期报送自评报告。",
      "请尽快报送自评报告，督导按原定安排进行。" },
    { WHAT_DEADLINE, &dd_duty_kind, 0, "任务完成时限", "请按期落实，并报送本单位举措和进展情况。",
      "请立即落实，并报送本单位举措和进展情况。" },
    { WHAT_DEADLINE, &dd_superior_item_kind, 0, "自查自评和整改时限", "请按期完成并报送材料。",
      "请立即完成并报送材料。" },
    { WHAT_DEADLINE, NULL, 0, "办理期限", "请按期办理。", "请立即办理。" },
    { WHAT_TERM, NULL, TO_INSPECTOR, "聘期届满日期",
      "聘期即将届满，请与督导机构联系，办理续聘或者离任手续。",
      "聘期已满，请与督导机构联系，办理续聘或者离任手续。" },
    { WHAT_TERM, NULL, 0, "聘期届满日期", "请研究是否续聘；不续聘的，到期办理离任。",
      "聘期已满，请办理续聘或者离任。" },
    { WHAT_CERTIFICATE, NULL, TO_INSPECTOR, "督学证有效期截止日期", "请办理换证手续。",
      "督学证已过有效期，请办理换证手续；换证前不得参加督导组。" },
    { WHAT_CERTIFICATE, NULL, 0, "督学证有效期截止日期", "请为其换证；已经离任的，请收回督学证。",
      "督学证已过有效期，请为其换证；已经离任的，请收回督学证。" },
    { WHAT_HOURS, NULL, 0, "集中培训学时截止日期", "请在年底前补足集中培训学时。",
      "已参加培训而未登记的，请补报证明。" },
    { WHAT_PLENARY, NULL, 0, "全体会议召开期限", "请安排召开全体会议。", "请尽快召开全体会议。" },
    { WHAT_RESOLUTION, NULL, 0, "决议完成时限", "请按期落实决议，并报送落实情况。",
      "请立即落实决议，并报送落实情况。" },
    { WHAT_FILING, NULL, 0, "上报期限", "请按期上报。", "请立即上报。" },
    { WHAT_LOOK_BACK, NULL, 0, "整改“回头看”期限", "请安排人员回头看。", "请尽快安排人员回头看。" },
    { WHAT_RECHECK, NULL, 0, "复查决定期限", "请按期作出复查决定。", "请立即作出复查决定。" },
    { WHAT_OPINION, NULL, 0, "督导意见书印发期限", "请按期印发督导意见书。",
      "请立即印发督导意见书。" },
    { WHAT_REPORT, NULL, 0, "督导报告提交期限", "请按期提交督导报告。", "请立即提交督导报告。" },
    { WHAT_VERIFICATION, NULL, 0, "整改核查期限", "请按期核查整改情况。", "请立即核查整改情况。" },
    { WHAT_PUBLICATION, NULL, 0, "督导结果公开期限", "请按期公开督导结果，或者说明不予公开的理由。",
      "请立即公开督导结果，或者说明不予公开的理由。" },
    { WHAT_INTERVIEW, NULL, 0, "约谈办理期限", "请按期办理约谈，形成约谈纪要。",
      "请立即办理约谈，形成约谈纪要。" },
};

static const struct wording *wording_of(const struct dd_letter *letter)
{
    for (size_t i = 0; i < sizeof wordings / sizeof *wordings; i++) {
        const struct wording *row = &wordings[i];
        if (row->what == letter->what && (!row->kind || row->kind == letter->about->kind) &&
            (!row->to || row->to == letter->recipient->to))
            return row;
    }
    return &wordings[0];
}

/* 一 to 九十九; beyond that in figures. */
static void put_number(unsigned number, struct dd_text *out)
{
    static const char *const digits[] = {
        "", "一", "二", "三", "四", "五", "六", "七", "八", "九"
    };

    if (number >= 100) {
        dd_text_number(out, number);
        return;
    }
    if (number >= 20)
        dd_text_put(out, digits[number / 10]);
    if (number >= 10)
        dd_text_put(out, "十");
    dd_text_put(out, digits[number % 10]);
}

static const char *asked(const struct dd_letter *letter, const struct wording *wording,
                         dd_day today)
{
    if (letter->due >= today)
        return wording->early;
    return letter->interviewed && wording->interviewed ? wording->interviewed : wording->late;
}

/* Up to the day a reminder; behind it one of a count. */
static void put_stage(const struct dd_letter *letter, const struct wording *wording,
                      unsigned reminded, dd_day today, struct dd_text *out)
{
    if (wording->subject) {
        dd_text_put(out, wording->subject);
    } else if (!letter->late) {
        dd_text_put(out, letter->due < today ? "逾期提醒" : "到期提醒");
    } else if (!reminded) {
        dd_text_put(out, "首次催办");
    } else {
        dd_text_put(out, "第");
        put_number(reminded + 1, out);
        dd_text_put(out, "次催办");
    }
}

static void put_left(dd_day due, dd_day today, struct dd_text *out)
{
    if (due > today)
        dd_text_format(out, "，距今还有%d日", due - today);
    else if (due == today)
        dd_text_put(out, "，今日到期");
    else
        dd_text_format(out, "，已逾期%d日", today - due);
}

static void put_subject(const struct dd_letter *letter, const struct wording *wording,
                        unsigned reminded, dd_day today, struct dd_text *out)
{
    dd_text_put(out, "【");
    put_stage(letter, wording, reminded, today, out);
    dd_text_format(out, "】%s", wording->duty);
    dd_letter_day(letter->due, out);
    if (letter->about)
        dd_text_format(out, "（%s）", letter->about->key);
    dd_text_char(out, '\n');
}

/* The recipient knows the own name. */
static const char *known(unsigned to)
{
    return to == TO_LIAISON ? "unit" : to == TO_INSPECTOR ? "inspector" : NULL;
}

/* An inspector whose own record it is knows what it is about. */
static int put_matter(struct dd_store *store, const struct dd_letter *letter, struct dd_text *out,
                      struct dd_error *err)
{
    const struct dd_record *about = letter->about;
    const unsigned to = letter->recipient->to;
    const struct dd_titling how = { true, "，", known(to) };

    if (!about || (to == TO_INSPECTOR && about->kind == &dd_inspector_kind))
        return 0;
    dd_text_format(out, "　　%s（%s）：", about->kind->label, about->key);
    if (dd_title_write(store, about, &how, out, err))
        return -1;
    dd_letter_stop(out);
    return 0;
}

/*
 * A machine that stood still skips rungs, and not every mail goes out, so that letters are counted and not rungs: those
 * behind the deadline that went to this recipient, or to the unit whose duty it is where others are told.
 */
static int count_reminded(struct dd_store *store, const struct dd_letter *letter,
                          const struct wording *wording, unsigned *count, struct dd_error *err)
{
    const struct dd_field *fields = dd_reminder_kind.fields;
    const unsigned to = wording->subject ? TO_LIAISON : letter->recipient->to;
    struct dd_query *query;

    *count = 0;
    if (!letter->late)
        return 0;
    if (dd_query_ask(store, "reminded-late", &query, err))
        return -1;
    dd_query_number(query, "about", letter->about ? letter->about->id : 0);
    dd_query_number(query, "item", letter->item);
    dd_query_text(query, "what", fields[RM_WHAT].choices[letter->what].key);
    dd_query_day(query, "due", letter->due);
    dd_query_text(query, "to", fields[RM_TO].choices[to].key);
    const int got = dd_query_next(query, err);
    if (got > 0)
        *count = (unsigned)dd_query_int(query, 0);
    dd_query_end(query);
    return got < 0 ? -1 : 0;
}

/* Those who answer for others are told how often these were reminded, if they were. A report that is there has been returned. */
static void put_reminded(const struct dd_record *about, unsigned reminded, struct dd_text *out)
{
    const bool back = about->kind == &dd_rectification_kind && dd_has(about, R_REPORT);
    const char *report = back ? "重新报送整改报告" : "报送整改报告";

    dd_text_put(out, back ? "　　该单位的整改报告已退回重改，" : "　　该单位");
    if (reminded)
        dd_text_format(out, "经%u次催办，仍未%s。\n", reminded, report);
    else
        dd_text_format(out, "逾期未%s。\n", report);
}

static void put_interview(const char *interview, struct dd_text *out)
{
    if (interview)
        dd_text_format(out, "　　已拟约谈记录 %s，请批准或者取消。\n", interview);
}

/* Whom the recipient can ask; the office knows itself. */
static int put_contact(struct dd_store *store, const struct dd_letter *letter, struct dd_text *out,
                       struct dd_error *err)
{
    struct dd_query *query;

    if (letter->recipient->to == TO_OFFICE)
        return 0;
    if (dd_query_ask(store, "office-contact", &query, err))
        return -1;
    dd_query_day(query, "today", dd_store_today(store));
    int got = dd_query_next(query, err);
    if (got > 0)
        dd_letter_contact(dd_query_string(query, 1), out);
    dd_query_end(query);
    return got < 0 ? -1 : 0;
}

int dd_letter_write(struct dd_store *store, const struct dd_letter *letter, struct dd_text *out,
                    struct dd_error *err)
{
    const struct dd_office *office = dd_store_office(store);
    const struct wording *wording = wording_of(letter);
    const dd_day today = dd_store_today(store);
    unsigned reminded;

    if (count_reminded(store, letter, wording, &reminded, err))
        return -1;
    put_subject(letter, wording, reminded, today, out);
    dd_text_format(out, "\n%s：\n", letter->recipient->unit ? letter->recipient->unit : "");
    if (put_matter(store, letter, out, err))
        return -1;
    dd_text_format(out, "　　%s：", wording->duty);
    dd_letter_day(letter->due, out);
    put_left(letter->due, today, out);
    dd_letter_basis(letter->article, out);
    dd_text_put(out, "。\n");
    if (letter->detail) {
        dd_text_format(out, "　　%s", letter->detail);
        dd_letter_stop(out);
    }
    if (wording->subject)
        put_reminded(letter->about, reminded, out);
    dd_text_format(out, "　　%s\n", asked(letter, wording, today));
    put_interview(letter->interview, out);
    if (put_contact(store, letter, out, err))
        return -1;
    dd_letter_sign(office->name, office->region, today, out);
    return 0;
}
