/*
 * Slots go round between two hands: one fills them from the reader, the other uses what is in them. With a thread of its
 * own the first runs ahead by as many slots as there are; without, it is called when the other has nothing left. Each slot
 * has its own memory and its own problems, so that the two meet only at the two counts of slots.
 */
#include "input/batch.h"

#include "base/arena.h"
#include "input/reader.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>

enum {
    SLOTS = 4,
    SLOT_MOST = 1 << 20,  /* bytes of items, then it is full, whatever their count */
    LARGE_FILE = 1 << 18, /* below it, making a thread costs more than it gives */
};

struct slot {
    struct dd_batch batch;
    struct dd_problems problems;
    int got; /* of the last dd_reader_next: 1 when more may follow */
    struct dd_error err;
};

struct dd_batches {
    struct dd_reader *reader;
    struct slot slots[SLOTS];
    unsigned using; /* the slot in use, or to be used next */
    bool used;      /* it has been handed out */
    bool over;      /* nothing comes after it */

    bool ahead; /* the thread runs, and what follows is its */
    pthread_t thread;
    sem_t filled, empty;
    atomic_bool enough;
};

static void fill(struct dd_reader *reader, struct slot *slot)
{
    struct dd_batch *batch = &slot->batch;

    dd_arena_reset(batch->arena);
    batch->count = 0;
    do {
        slot->got = dd_reader_next(reader, batch->arena, &batch->items[batch->count],
                                   &slot->problems, &slot->err);
        batch->count += slot->got > 0;
    } while (slot->got > 0 && batch->count < DD_BATCH_ITEMS &&
             dd_arena_used(batch->arena) < SLOT_MOST);
}

static void wait_for(sem_t *count)
{
    while (sem_wait(count) < 0 && errno == EINTR) {}
}

static void *read_ahead(void *with)
{
    struct dd_batches *batches = with;
    bool more = true;

    for (unsigned at = 0; more; at = (at + 1) % SLOTS) {
        wait_for(&batches->empty);
        if (atomic_load(&batches->enough))
            break;
        fill(batches->reader, &batches->slots[at]);
        more = batches->slots[at].got > 0;
        sem_post(&batches->filled);
    }
    return NULL;
}

/* A pipe may keep a reader waiting for ever, and a file does not. */
static bool is_large(const struct dd_source *source)
{
    struct stat about;

    return source->fd >= 0 && fstat(source->fd, &about) == 0 && S_ISREG(about.st_mode) &&
           about.st_size - source->start >= LARGE_FILE;
}

static bool has_two_processors(void)
{
    cpu_set_t allowed;

    return sched_getaffinity(0, sizeof allowed, &allowed) == 0 && CPU_COUNT(&allowed) > 1;
}

/* Signals are the caller's, not this thread's. Where none can be made, reading is as for a small file. */
static void start(struct dd_batches *batches)
{
    sigset_t all, before;

    sem_init(&batches->filled, 0, 0);
    sem_init(&batches->empty, 0, SLOTS);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    batches->ahead = pthread_create(&batches->thread, NULL, read_ahead, batches) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

struct dd_batches *dd_batches_new(struct dd_reader *reader)
{
    struct dd_batches *batches = dd_alloc(sizeof *batches);

    batches->reader = reader;
    for (unsigned i = 0; i < SLOTS; i++)
        batches->slots[i].batch.arena = dd_arena_new();
    if (is_large(&reader->source) && has_two_processors())
        start(batches);
    return batches;
}

static void give_back(struct dd_batches *batches)
{
    batches->used = false;
    if (!batches->ahead)
        return;
    batches->using = (batches->using + 1) % SLOTS;
    sem_post(&batches->empty);
}

int dd_batches_next(struct dd_batches *batches, struct dd_batch **out, struct dd_problems *problems,
                    struct dd_error *err)
{
    struct slot *slot;

    if (batches->used)
        give_back(batches);
    if (batches->over)
        return 0;
    slot = &batches->slots[batches->using];
    if (batches->ahead)
        wait_for(&batches->filled);
    else
        fill(batches->reader, slot);
    batches->used = true;
    batches->over = slot->got <= 0;
    dd_problems_join(problems, &slot->problems);
    if (slot->got < 0) {
        *err = slot->err;
        return -1;
    }
    *out = &slot->batch;
    return slot->batch.count > 0;
}

/* The thread may wait for a slot, or be in the middle of one: then it sees that it is enough before the next. */
static void stop(struct dd_batches *batches)
{
    atomic_store(&batches->enough, true);
    sem_post(&batches->empty);
    pthread_join(batches->thread, NULL);
    sem_destroy(&batches->filled);
    sem_destroy(&batches->empty);
}

void dd_batches_free(struct dd_batches *batches)
{
    if (!batches)
        return;
    if (batches->ahead)
        stop(batches);
    for (unsigned i = 0; i < SLOTS; i++) {
        dd_arena_free(batches->slots[i].batch.arena);
        dd_problems_clear(&batches->slots[i].problems);
    }
    free(batches);
}
