/* Times libgumbo's bare parse, which `entente read` of web pages is held against.
 *
 *   cc -O2 -o gumbo-parse gumbo-parse.c -lgumbo
 *   gumbo-parse [-r ROUNDS] FILE...
 *
 * Prints the seconds of wall time in which all files are parsed and their trees released, the
 * best of the rounds. Files are brought into memory before the clock starts. */
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) return NULL;
  long end = ftell(file);
  rewind(file);
  char *bytes = end < 0 ? NULL : malloc((size_t)end + 1);
  if (bytes) *size = fread(bytes, 1, (size_t)end, file);
  fclose(file);
  return bytes;
}

int main(int count, char **arguments) {
  int first = 1, rounds = 3;
  if (count > 2 && strcmp(arguments[1], "-r") == 0) {
    rounds = atoi(arguments[2]);
    first = 3;
  }
  int files = count - first;
  char **pages = calloc((size_t)(files > 0 ? files : 1), sizeof *pages);
  size_t *sizes = calloc((size_t)(files > 0 ? files : 1), sizeof *sizes);
  if (files < 1 || rounds < 1 || !pages || !sizes) return 2;
  for (int i = 0; i < files; i++) {
    pages[i] = contents(arguments[first + i], &sizes[i]);
    if (!pages[i]) return perror(arguments[first + i]), 2;
  }
  double best = 0;
  for (int round = 0; round < rounds; round++) {
    double start = now();
    for (int i = 0; i < files; i++) {
      GumboOutput *page = gumbo_parse_with_options(&kGumboDefaultOptions, pages[i], sizes[i]);
      gumbo_destroy_output(&kGumboDefaultOptions, page);
    }
    double seconds = now() - start;
    if (round == 0 || seconds < best) best = seconds;
  }
  printf("%.4f\n", best);
  return 0;
}
