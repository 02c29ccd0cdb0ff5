#include "output/describe.h"

#include "record/record.h"
#include "record/say_field.h"

#include <stdio.h>
#include <string.h>

/* Phrases, one after another. */
struct speech {
    bool chinese;
    enum dd_choices_told choices;
    bool begun;
    struct dd_text *out;
};

static const char *pick(const struct speech *speech, const char *english, const char *chinese)
{
    return speech->chinese ? chinese : english;
}

static const char *comma(const struct speech *speech)
{
    return pick(speech, ", ", "、");
}

static void say(struct speech *speech, const char *english, const char *chinese)
{
    if (speech->begun)
        dd_text_put(speech->out, pick(speech, "; ", "；"));
    speech->begun = true;
    dd_text_put(speech->out, pick(speech, english, chinese));
}

/* Words parted by spaces, as a list. */
static void say_words(const struct speech *speech, const char *words)
{
    for (const char *at = words, *end; *at; at = *end ? end + 1 : end) {
        end = strchrnul(at, ' ');
        if (at > words)
            dd_text_put(speech->out, comma(speech));
        dd_text_add(speech->out, at, (size_t)(end - at));
    }
}

/* The same for names of kinds, each by what it is called. */
static void say_kinds(const struct speech *speech, const char *names)
{
    for (const char *at = names, *end; *at; at = *end ? end + 1 : end) {
        const struct dd_kind *kind;
        char name[64];

        end = strchrnul(at, ' ');
        snprintf(name, sizeof name, "%.*s", (int)(end - at), at);
        kind = dd_kind_find(name);
        if (at > names)
            dd_text_put(speech->out, comma(speech));
        dd_text_put(speech->out, kind && speech->chinese ? kind->label : name);
    }
}

static void say_decimal(const struct dd_field *field, int64_t number, struct dd_text *out)
{
    const struct dd_value value = { .presence = DD_GIVEN, .number = number };

    dd_value_write(field, &value, out);
}

/* A bound at the end of what a number can hold is none. */
static void say_bounds(struct speech *speech, const struct dd_field *field)
{
    const bool least = field->least != INT64_MIN, most = field->most != INT64_MAX;

    if (field->least == 0 && field->most == 0)
        return;
    if (least && !most) {
        say(speech, "at least ", "不小于 ");
        say_decimal(field, field->least, speech->out);
    } else if (most && !least) {
        say(speech, "at most ", "不大于 ");
        say_decimal(field, field->most, speech->out);
    } else if (least) {
        say(speech, "", "");
        say_decimal(field, field->least, speech->out);
        dd_text_put(speech->out, pick(speech, " to ", " 至 "));
        say_decimal(field, field->most, speech->out);
    }
}

static void say_number(struct speech *speech, const struct dd_field *field)
{
    if (field->scale == 0) {
        say(speech, "whole number", "整数");
        return;
    }
    say(speech, "number, decimal places at most ", "数字，小数至多 ");
    dd_text_number(speech->out, field->scale);
    dd_text_put(speech->out, pick(speech, "", " 位"));
}

/* 不配合、不接受教育督导 is one choice: where a label holds the sign of lists, another parts them. */
static const char *part_of(const struct speech *speech, const struct dd_choice *choices)
{
    for (unsigned i = 1; speech->chinese && choices[i].key; i++)
        if (strstr(choices[i].label, "、"))
            return "，";
    return comma(speech);
}

static void say_choices(struct speech *speech, const struct dd_choice *choices)
{
    const bool both = speech->choices == DD_CHOICES_TWICE;

    if (speech->choices == DD_CHOICES_NOT)
        return;
    say(speech, "one of: ", "可选：");
    for (unsigned i = 1; choices[i].key; i++) {
        if (i > 1)
            dd_text_put(speech->out, both ? ", " : part_of(speech, choices));
        if (both || !speech->chinese)
            dd_text_put(speech->out, choices[i].key);
        if (both)
            dd_text_char(speech->out, ' ');
        if (both || speech->chinese)
            dd_text_put(speech->out, choices[i].label);
    }
}

static void say_reference(struct speech *speech, const struct dd_field *field)
{
    if (!field->kinds) {
        say(speech, "key of a record of any kind", "任一记录的编号");
        return;
    }
    say(speech, "key or name of: ", "");
    say_kinds(speech, field->kinds);
    dd_text_put(speech->out, pick(speech, "", "的编号或名称"));
}

static void say_type(struct speech *speech, const struct dd_field *field)
{
    switch (field->type) {
    case DD_TEXT:
        say(speech, field->clock ? "time of day, as 8:30" : "text",
            field->clock ? "时刻，如 8:30" : "文字");
        break;
    case DD_NUMBER:
        say_number(speech, field);
        break;
    case DD_MONEY:
        say(speech, "sum in yuan, as 1234.50", "金额（元），如 1234.50");
        break;
    case DD_PERCENT:
        say(speech, "percentage, as 30%", "百分比，如 30%");
        break;
    case DD_DATE:
        say(speech, "date, as 2026-03-01", "日期，如 2026-03-01");
        break;
    case DD_YESNO:
        say(speech, "yes or no", "是或否");
        break;
    case DD_CHOICE:
        say_choices(speech, field->choices);
        break;
    case DD_REF:
        say_reference(speech, field);
        break;
    case DD_GROUP:
        say(speech, "with these fields", "含以下各项");
        break;
    case DD_FILE:
        say(speech, "name of a file", "文件名");
        break;
    }
}

static void say_either(struct speech *speech, const struct dd_field *fields, unsigned group)
{
    const char *between = "";

    say(speech, "one of these is required: ", "以下任填一项：");
    for (unsigned row = 0; fields[row].key; row++) {
        if (fields[row].either != group)
            continue;
        dd_text_put(speech->out, between);
        dd_text_put(speech->out, dd_label(&fields[row], speech->chinese));
        between = comma(speech);
    }
}

static void say_need(struct speech *speech, const struct dd_field *fields,
                     const struct dd_field *field)
{
    if (dd_field_needed(field))
        say(speech, "required", "必填");
    if (field->need == DD_ASSIGNED)
        say(speech, "filled by the program", "由程序填写");
    if (field->either)
        say_either(speech, fields, field->either);
    if (!field->asked_by)
        return;
    say(speech, "required by ", "");
    say_words(speech, field->asked_by);
    dd_text_put(speech->out, pick(speech, "", " 时必填"));
}

/* A preset is written as in a file; people are told the word they would choose. */
static void say_preset(struct speech *speech, const struct dd_field *field)
{
    const unsigned choice =
        field->type == DD_CHOICE ? dd_choice_find(field->choices, field->preset) : 0;
    const char *word = field->preset;

    if (choice && speech->chinese)
        word = field->choices[choice].label;
    else if (field->type == DD_YESNO && speech->chinese)
        word = strcmp(field->preset, "yes") == 0 ? "是" : "否";
    say(speech, "when left out: ", "不填为");
    dd_text_put(speech->out, word);
}

static void say_rest(struct speech *speech, const struct dd_field *field)
{
    const char *hint = speech->chinese ? field->hint : field->hint_en;

    if (field->list)
        say(speech, "may be several", "可多项");
    if (field->log)
        say(speech, "only added to", "只增不减");
    if (field->hidden)
        say(speech, "personal, left out of lists", "个人信息，列表中不出现");
    if (field->unkept)
        say(speech, "checked when it is entered and kept nowhere", "只作核对，不保存，不显示");
    if (field->by_move)
        say(speech, "later changed by its move alone", "办理后只随办理环节变更");
    if (field->preset)
        say_preset(speech, field);
    if (hint)
        say(speech, hint, hint);
}

bool dd_field_needed(const struct dd_field *field)
{
    return field->need == DD_REQUIRED && !field->preset;
}

bool dd_field_leads(const struct dd_field *fields, unsigned row)
{
    if (!fields[row].either)
        return false;
    for (unsigned before = 0; before < row; before++)
        if (fields[before].either == fields[row].either)
            return false;
    return true;
}

bool dd_field_asked(const struct dd_field *fields, unsigned row)
{
    return dd_field_needed(&fields[row]) || dd_field_leads(fields, row);
}

void dd_field_describe(const struct dd_field *fields, unsigned row, const struct dd_manner *manner,
                       struct dd_text *out)
{
    struct speech speech = { manner->chinese, manner->choices, false, out };
    const struct dd_field *field = &fields[row];

    say_need(&speech, fields, field);
    say_type(&speech, field);
    say_bounds(&speech, field);
    say_rest(&speech, field);
}
