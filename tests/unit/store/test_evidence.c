/* Files of evidence. */
#include "domain/inspector/inspector.h"
#include "domain/rectify/rectify.h"
#include "sample.h"
#include "store/store.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char hash_of_abc[] =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
static const char place_of_abc[] =
    "store.db.files/ba/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

static void file__is_put_in_place_by_the_commit(void **state)
{
    struct sample *s = *state;
    struct dd_error err;
    char hash[65];
    int64_t size;
    struct stat found;

    sample_file(s, "a.txt", "abc");
    sample_file(s, "b.txt", "abc");
    must(dd_door_file(s->store, place_name(s->place, "a.txt"), hash, &size, &err), &err);
    assert_string_equal(hash, hash_of_abc);
    assert_int_equal(size, 3);
    must(dd_door_file(s->store, place_name(s->place, "b.txt"), hash, &size, &err), &err);
    assert_false(place_has(s->place, "store.db.files"));
    sample_commit(s);
    char *text = place_read(s->place, place_of_abc);
    assert_string_equal(text, "abc");
    free(text);
    assert_int_equal(stat(place_name(s->place, place_of_abc), &found), 0);
    assert_int_equal(found.st_mode & 07777, 0600);
    assert_int_equal(stat(place_name(s->place, "store.db.files/ba"), &found), 0);
    assert_int_equal(found.st_mode & 07777, 0700);
    must(dd_door_file(s->store, place_name(s->place, "a.txt"), hash, &size, &err), &err);
    sample_commit(s);
}

static void file__of_a_rollback_or_dry_run_is_left_out(void **state)
{
    struct sample *s = *state;
    struct dd_error err;
    char hash[65];
    int64_t size;

    sample_file(s, "a.txt", "abc");
    must(dd_door_file(s->store, place_name(s->place, "a.txt"), hash, &size, &err), &err);
    sample_rollback(s);
    sample_commit(s);
    s->store->dry = true;
    must(dd_door_file(s->store, place_name(s->place, "a.txt"), hash, &size, &err), &err);
    sample_commit(s);
    assert_false(place_has(s->place, "store.db.files"));
}

static void file__that_cannot_be_taken_in_is_refused(void **state)
{
    struct sample *s = *state;
    struct dd_error err;
    char hash[65];
    int64_t size;

    must_fail(dd_door_file(s->store, place_name(s->place, "none"), hash, &size, &err), &err,
              DD_E_FILE, "none");
    must_fail(dd_door_file(s->store, s->place->folder, hash, &size, &err), &err, DD_E_FILE,
              s->place->folder);
    sample_file(s, "a.txt", "abc");
    must(dd_door_file(s->store, place_name(s->place, "a.txt"), hash, &size, &err), &err);
    sample_file(s, "a.txt", "abd");
    must_fail(dd_store_commit(s->store, &err), &err, DD_E_FILE, "a.txt");
    sample_rollback(s);
    assert_false(place_has(s->place, place_of_abc));
}

static void files__fill_the_rows_beside_them(void **state)
{
    struct sample *s = *state;
    struct dd_error err;

    sample_file(s, "a.txt", "abc");
    struct dd_record *record = sample_load(s, sample_rectification(s)->id);
    struct dd_record *after = sample_changed(s, record, "evidence=file:a.txt;fact_on:2026-02-20");
    must(dd_door_files(s->store, after, s->place->folder, &err), &err);
    const struct dd_record *evidence = dd_item(after, R_EVIDENCE, 0);
    assert_string_equal(dd_text(evidence, EVIDENCE_FILE), "a.txt");
    assert_string_equal(dd_text(evidence, EVIDENCE_SHA256), hash_of_abc);
    assert_int_equal(dd_number(evidence, EVIDENCE_SIZE), 3);
    assert_int_equal(dd_date(evidence, EVIDENCE_ENTERED), dd_store_today(s->store));

    /* What is kept already is not looked at again. */
    assert_int_equal(unlink(place_name(s->place, "a.txt")), 0);
    must(dd_door_files(s->store, after, s->place->folder, &err), &err);
    sample_file(s, "a.txt", "abc");
    struct dd_change change = { .what = "edit" };
    must(dd_door_edit(s->store, record, after, &change, &err), &err);
    sample_sound(s);
}

static void files__alone_are_named_by_their_hash(void **state)
{
    struct sample *s = *state;
    struct dd_error err;

    sample_file(s, "a.jpg", "abc");
    struct dd_record *record = sample_record(s, "inspector", "name=甲", "photo=a.jpg", NULL);
    must(dd_door_files(s->store, record, s->place->folder, &err), &err);
    assert_string_equal(dd_text(record, IN_PHOTO), hash_of_abc);
    must(dd_door_files(s->store, record, s->place->folder, &err), &err);
}

static void files__that_fail_are_told_at_their_place(void **state)
{
    struct sample *s = *state;
    struct dd_record *record =
        sample_record(s, "rectification", "evidence=file:a.txt|file:b.txt", NULL);
    struct dd_record *second = record->values[R_EVIDENCE].items->at[1].group;
    struct dd_error err;

    sample_file(s, "a.txt", "abc");
    second->at.file = "r.yaml";
    second->values[EVIDENCE_FILE].line = 7;
    second->values[EVIDENCE_FILE].column = 12;
    must_fail(dd_door_files(s->store, record, s->place->folder, &err), &err, DD_E_FILE, "b.txt");
    assert_string_equal(err.field, "evidence[2].file");
    assert_int_equal(err.at.line, 7);
    assert_int_equal(err.at.column, 12);
    assert_string_equal(err.at.file, "r.yaml");
}

int evidence_tests(void)
{
    static const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(file__is_put_in_place_by_the_commit),
        WITH_A_SAMPLE(file__of_a_rollback_or_dry_run_is_left_out),
        WITH_A_SAMPLE(file__that_cannot_be_taken_in_is_refused),
        WITH_A_SAMPLE(files__fill_the_rows_beside_them),
        WITH_A_SAMPLE(files__alone_are_named_by_their_hash),
        WITH_A_SAMPLE(files__that_fail_are_told_at_their_place),
    };

    return cmocka_run_group_tests_name("evidence", tests, NULL, NULL);
}
