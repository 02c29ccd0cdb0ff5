#include "sample.h"

#include "base/lock.h"
#include "store/store.h"
#include "store/verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void put_evidence(struct sample *s)
{
    struct dd_error err;

    place_write(s->place, "one.txt", "one", 3);
    struct dd_record *record =
        sample_record(s, "rectification", "finding=F2026-001", "unit=K01", "requirement=清理",
                      "state=drafted", "evidence=file:one.txt", NULL);
    must(dd_door_files(s->store, record, s->place->folder, &err), &err);
    must(sample_put(s, record, &err), &err);
}

/* Committed, and outside any transaction. */
static void fill(struct sample *s)
{
    sample_add(s, "unit", "code=K01", "name=第一小学", "type=primary", NULL);
    sample_add(s, "finding", "found_in=K01", "unit=K01", "category=safety", "severity=minor",
               "text=问题", NULL);
    put_evidence(s);
    sample_sound(s);
    dd_store_rollback(s->store);
}

/* The SHA-256 of "one". */
#define ONE "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"

static int run_in(const struct place *place, const char *command)
{
    char line[400];

    snprintf(line, sizeof line, "cd '%s' && %s", place->folder, command);
    return system(line);
}

static size_t problems_of(const struct place *place, const char *name)
{
    struct place copy = *place;
    struct dd_problems problems = { 0 };
    struct dd_verdict verdict;
    struct dd_error err;

    snprintf(copy.store, sizeof copy.store, "%s/%s", place->folder, name);
    struct dd_store *store = place_open(&copy, DD_READ);
    must(dd_store_verify(store, &verdict, &problems, &err), &err);
    dd_store_close(store);
    const size_t count = problems.count;
    dd_problems_clear(&problems);
    return count;
}

static void backup__is_a_store_with_its_evidence(void **state)
{
    struct sample *s = *state;
    struct dd_error err;
    struct stat found;

    fill(s);
    must(dd_store_backup(s->store, place_name(s->place, "copy.db"), &err), &err);
    assert_int_equal(s->store->doing, DD_IDLE);
    assert_int_equal(problems_of(s->place, "copy.db"), 0);
    assert_true(place_has(s->place, "copy.db.files/76/" ONE));
    assert_int_equal(run_in(s->place, "sha256sum --quiet --strict -c copy.db.sha256"), 0);
    assert_int_equal(run_in(s->place, "test $(wc -l < copy.db.sha256) = 2"), 0);
    assert_int_equal(run_in(s->place, "test -z \"$(find copy.db* -type f -not -perm 600)\""), 0);
    assert_int_equal(stat(place_name(s->place, "copy.db.files"), &found), 0);
    assert_int_equal(found.st_mode & 07777, 0700);
    assert_false(place_has(s->place, "copy.db.part"));
    assert_false(place_has(s->place, "copy.db-lock"));
}

static void backup__is_taken_back_by_another(void **state)
{
    struct sample *s = *state;
    struct place copy = *s->place;
    struct dd_error err;

    fill(s);
    must(dd_store_backup(s->store, place_name(s->place, "copy.db"), &err), &err);
    snprintf(copy.store, sizeof copy.store, "%s/copy.db", copy.folder);
    struct dd_store *store = place_open(&copy, DD_READ);
    must(dd_store_backup(store, place_name(s->place, "back.db"), &err), &err);
    dd_store_close(store);
    assert_int_equal(problems_of(s->place, "back.db"), 0);
    assert_int_equal(run_in(s->place, "cmp copy.db back.db"), 0);
}

static void backup__replaces_nothing(void **state)
{
    struct sample *s = *state;
    struct dd_error err;

    fill(s);
    place_write(s->place, "copy.db", "mine", 4);
    must_fail(dd_store_backup(s->store, place_name(s->place, "copy.db"), &err), &err, DD_E_FILE,
              "exists already");
    must_fail(dd_store_backup(s->store, s->place->store, &err), &err, DD_E_FILE, "exists already");
    must_fail(dd_store_backup(s->store, place_name(s->place, "none/copy.db"), &err), &err,
              DD_E_SYSTEM, "cannot make");
    char *mine = place_read(s->place, "copy.db");
    assert_string_equal(mine, "mine");
    free(mine);
}

/* Of two to one name the second waits for nobody, and spoils nothing of the first. */
static void backup__is_alone_with_its_name(void **state)
{
    struct sample *s = *state;
    struct dd_lock other;
    struct dd_error err;

    fill(s);
    must(dd_lock_take(&other, place_name(s->place, "copy.db.lock"), 0, &err), &err);
    place_write(s->place, "copy.db.part", "theirs", 6);
    must_fail(dd_store_backup(s->store, place_name(s->place, "copy.db"), &err), &err, DD_E_BUSY,
              "another command is writing");
    char *theirs = place_read(s->place, "copy.db.part");
    assert_string_equal(theirs, "theirs");
    free(theirs);
    dd_lock_leave(&other);
    must(dd_store_backup(s->store, place_name(s->place, "copy.db"), &err), &err);
    assert_false(place_has(s->place, "copy.db.lock"));
}

/* Half a database and half a file under each name: what a killed backup leaves. */
static void backup__goes_on_where_a_killed_one_stopped(void **state)
{
    struct sample *s = *state;
    struct dd_error err;

    fill(s);
    place_write(s->place, "copy.db.part", "SQLite format 3", 15);
    assert_int_equal(
        run_in(s->place, "mkdir -p copy.db.files/76 && printf on > copy.db.files/76/" ONE), 0);
    place_write(s->place, "copy.db.files/76/" ONE ".part", "o", 1);
    must(dd_store_backup(s->store, place_name(s->place, "copy.db"), &err), &err);
    assert_int_equal(problems_of(s->place, "copy.db"), 0);
    assert_int_equal(run_in(s->place, "sha256sum --quiet --strict -c copy.db.sha256"), 0);
    assert_false(place_has(s->place, "copy.db.part"));
}

/* A backup tells what was copied; that it is not what was entered, verify tells. */
static void backup__of_changed_evidence_is_listed_as_it_is(void **state)
{
    struct sample *s = *state;
    struct dd_error err;

    fill(s);
    place_write(s->place, "store.db.files/76/" ONE, "0ne", 3);
    must(dd_store_backup(s->store, place_name(s->place, "copy.db"), &err), &err);
    assert_int_equal(run_in(s->place, "sha256sum --quiet --strict -c copy.db.sha256"), 0);
    assert_int_equal(problems_of(s->place, "copy.db"), 1);
}

static void backup__without_evidence_needs_no_folder(void **state)
{
    struct sample *s = *state;
    struct dd_error err;

    dd_store_rollback(s->store);
    must(dd_store_backup(s->store, place_name(s->place, "copy.db"), &err), &err);
    assert_false(place_has(s->place, "copy.db.files"));
    assert_int_equal(run_in(s->place, "sha256sum --quiet --strict -c copy.db.sha256"), 0);
}

int backup_tests(void)
{
    const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(backup__is_a_store_with_its_evidence),
        WITH_A_SAMPLE(backup__is_taken_back_by_another),
        WITH_A_SAMPLE(backup__replaces_nothing),
        WITH_A_SAMPLE(backup__is_alone_with_its_name),
        WITH_A_SAMPLE(backup__goes_on_where_a_killed_one_stopped),
        WITH_A_SAMPLE(backup__of_changed_evidence_is_listed_as_it_is),
        WITH_A_SAMPLE(backup__without_evidence_needs_no_folder),
    };

    return cmocka_run_group_tests_name("backup", tests, NULL, NULL);
}
