/* What is set once for a whole process, and so by programs alone: the one file that may. */
#include <dudao/store.h>
#include <malloc.h>
#include <sqlite3.h>

enum { KEPT_MEMORY = 256 << 20, TAKEN_AT_ONCE = 16 << 20 };

/*
 * Without lookaside SQLite asks for the top of the heap once or twice a record, and the C library gives it back to the
 * system as often: an import of a hundred thousand records took 1.3 or 3.1 seconds, by the chance of the heap's layout.
 */
static void keep_memory(void)
{
    mallopt(M_TRIM_THRESHOLD, KEPT_MEMORY);
    mallopt(M_TOP_PAD, TAKEN_AT_ONCE);
    mallopt(M_MMAP_THRESHOLD, KEPT_MEMORY);
}

/* SQLite goes on as it was where it refuses: that is slower, and no fault. */
void dd_process_tune(void)
{
    keep_memory();
    (void)sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
