#include "store/door.h"

int dd_store_note(struct dd_store *store, const char *what, const char *detail,
                  struct dd_error *err)
{
    struct dd_change change = { .what = what };

    return dd_door_note(store, &change, NULL, detail, err);
}
