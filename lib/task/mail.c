#include "task/mail.h"

#include <string.h>

/*
 * A header line with an encoded word has at most 76 characters, the word itself 75: 39 bytes become 52 in base64, with
 * `=?UTF-8?B?` and `?=` 64, behind the longest of our names 73.
 */
enum { WORD_BYTES = 39, LINE_BYTES = 57 /* 76 characters in base64 */ };

bool dd_mail_address(const char *address)
{
    const char *at = strchr(address, '@');

    if (!at || at == address || !at[1] || strchr(at + 1, '@') || address[0] == '-')
        return false;
    for (const char *c = address; *c; c++)
        if (*c <= ' ' || *c >= 0x7F || strchr("<>()[],;:\\\"", *c))
            return false;
    return true;
}

static void put_base64(const char *bytes, size_t length, struct dd_text *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *at = (const unsigned char *)bytes, *end = at + length;

    for (; at < end; at += 3) {
        const size_t left = (size_t)(end - at);
        const unsigned group =
            (unsigned)at[0] << 16 | (left > 1 ? (unsigned)at[1] << 8 : 0) | (left > 2 ? at[2] : 0);
        dd_text_char(out, digits[group >> 18]);
        dd_text_char(out, digits[group >> 12 & 63]);
        dd_text_char(out, left > 1 ? digits[group >> 6 & 63] : '=');
        dd_text_char(out, left > 2 ? digits[group & 63] : '=');
    }
}

/* As encoded words, each on its line and cut between characters. */
static void put_words(const char *text, struct dd_text *out)
{
    size_t left = strlen(text);

    while (left) {
        const size_t length = left > WORD_BYTES ? dd_utf8_fit(text, WORD_BYTES) : left;
        dd_text_put(out, "=?UTF-8?B?");
        put_base64(text, length, out);
        dd_text_put(out, "?=\r\n");
        text += length;
        left -= length;
        if (left)
            dd_text_char(out, ' ');
    }
}

static void put_address(const char *header, const char *name, const char *address,
                        struct dd_text *out)
{
    dd_text_format(out, "%s: ", header);
    if (name && *name)
        put_words(name, out);
    dd_text_format(out, "%s<%s>\r\n", name && *name ? " " : "", address);
}

/* The beginning of the day in Chinese time, so that it lies in nobody's future. */
static void put_date(dd_day day, struct dd_text *out)
{
    static const char *const weekdays[] = { "", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    static const char *const months[] = { "",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    int year, month, mday;

    dd_day_split(day, &year, &month, &mday);
    dd_text_format(out, "Date: %s, %02d %s %04d 00:00:00 +0800\r\n", weekdays[dd_day_weekday(day)],
                   mday, months[month], year);
}

/* Lines of a text end with CR LF, also inside base64. */
static void put_body(const char *body, struct dd_text *out)
{
    struct dd_text text = { 0 };

    for (; *body; body++) {
        if (*body == '\n')
            dd_text_char(&text, '\r');
        dd_text_char(&text, *body);
    }
    dd_text_put(&text, "\r\n");
    for (size_t at = 0; at < text.length; at += LINE_BYTES) {
        const size_t left = text.length - at;
        put_base64(text.at + at, left < LINE_BYTES ? left : LINE_BYTES, out);
        dd_text_put(out, "\r\n");
    }
    dd_text_free(&text);
}

void dd_mail_write(const struct dd_mail *mail, struct dd_text *out)
{
    put_address("From", mail->from_name, mail->from, out);
    put_address("To", mail->to_name, mail->to, out);
    dd_text_put(out, "Subject: ");
    put_words(mail->subject, out);
    put_date(mail->day, out);
    dd_text_format(out, "Message-ID: <%s>\r\n", mail->id);
    dd_text_put(out, "Auto-Submitted: auto-generated\r\n"
                     "MIME-Version: 1.0\r\n"
                     "Content-Type: text/plain; charset=UTF-8\r\n"
                     "Content-Transfer-Encoding: base64\r\n"
                     "\r\n");
    put_body(mail->body, out);
}
