/* A district for the goal of the batch: its schools, zones and inspectors, as they were when the office began to keep them. */
#ifndef BENCH_DISTRICT_H
#define BENCH_DISTRICT_H

/* Of `count` inspectors: five schools for each, before 2026, to be imported as legacy. */
void write_district(long count);
/* What happened there in 2026. */
void write_district_year(long count);

#endif
