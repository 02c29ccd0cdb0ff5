/*
 * parse FILE
 *
 * The floor of reading: libyaml's events, fed by read() in blocks, and nothing done with them. Prints the seconds.
 */
#include <err.h>
#include <fcntl.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>
#include <yaml.h>

static double now(void)
{
    struct timespec moment;

    clock_gettime(CLOCK_MONOTONIC, &moment);
    return (double)moment.tv_sec + (double)moment.tv_nsec / 1e9;
}

static int feed(void *data, unsigned char *buffer, size_t size, size_t *length)
{
    const ssize_t got = read(*(const int *)data, buffer, size);

    *length = got > 0 ? (size_t)got : 0;
    return got >= 0;
}

static void parse(int fd)
{
    yaml_event_type_t type;
    yaml_parser_t parser;
    yaml_event_t event;

    yaml_parser_initialize(&parser);
    yaml_parser_set_input(&parser, feed, &fd);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    do {
        if (!yaml_parser_parse(&parser, &event))
            errx(2, "line %zu: %s", parser.problem_mark.line + 1, parser.problem);
        type = event.type;
        yaml_event_delete(&event);
    } while (type != YAML_STREAM_END_EVENT);
    yaml_parser_delete(&parser);
}

int main(int argc, char **argv)
{
    const int fd = argc == 2 ? open(argv[1], O_RDONLY | O_CLOEXEC) : -1;
    const double began = now();

    if (argc != 2)
        errx(2, "usage: parse FILE");
    if (fd < 0)
        err(2, "%s", argv[1]);
    parse(fd);
    printf("%.6f\n", now() - began);
    return 0;
}
