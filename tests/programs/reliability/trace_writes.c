// SPDX-License-Identifier: GPL-2.0-or-later
/* LD_PRELOAD shim: records what a process does to files below $TRACE_ROOT, in order, to $TRACE_LOG.
   A record is a line; the bytes of a write follow it:
     O fd truncate path    W fd offset size    T fd size    S fd    R old<TAB>new    U path    M path    C fd */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int log_fd = -1;
static char traced[4096];
static const char *root;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void start(void) {
  if (root != NULL) return;
  root = getenv("TRACE_ROOT");
  if (root == NULL) root = "/nonexistent";
  const char *path = getenv("TRACE_LOG");
  if (path != NULL) log_fd = REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND, 0666);
}

static void put(const char *line, const void *bytes, size_t size) {
  if (log_fd < 0) return;
  if (REAL(write)(log_fd, line, strlen(line)) < 0) abort();
  if (size > 0 && REAL(write)(log_fd, bytes, size) < 0) abort();
}

static int below_root(const char *path) { return strncmp(path, root, strlen(root)) == 0; }

static void opened(int fd, int flags, const char *path) {
  start();
  if (fd < 0 || fd >= (int)sizeof traced) return;
  traced[fd] = (char)below_root(path);
  if (!traced[fd]) return;
  char line[PATH_MAX + 64];
  snprintf(line, sizeof line, "O %d %d %s\n", fd, (flags & O_TRUNC) != 0, path);
  put(line, NULL, 0);
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const mode_t mode = va_arg(more, mode_t);
  va_end(more);
  const int fd = REAL(open)(path, flags, mode);
  opened(fd, flags, path);
  return fd;
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const mode_t mode = va_arg(more, mode_t);
  va_end(more);
  const int fd = REAL(open64)(path, flags, mode);
  opened(fd, flags, path);
  return fd;
}

int close(int fd) {
  start();
  if (fd >= 0 && fd < (int)sizeof traced && traced[fd]) {
    char line[64];
    snprintf(line, sizeof line, "C %d\n", fd);
    put(line, NULL, 0);
    traced[fd] = 0;
  }
  return REAL(close)(fd);
}

static void wrote(int fd, const void *bytes, ssize_t size, off_t offset) {
  if (size <= 0 || fd < 0 || fd >= (int)sizeof traced || !traced[fd]) return;
  char line[128];
  snprintf(line, sizeof line, "W %d %lld %zd\n", fd, (long long)offset, size);
  put(line, bytes, (size_t)size);
}

ssize_t write(int fd, const void *bytes, size_t size) {
  start();
  const off_t offset = fd >= 0 && fd < (int)sizeof traced && traced[fd] ? lseek(fd, 0, SEEK_CUR) : 0;
  const ssize_t done = REAL(write)(fd, bytes, size);
  wrote(fd, bytes, done, offset);
  return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) {
  const ssize_t done = REAL(pwrite)(fd, bytes, size, offset);
  wrote(fd, bytes, done, offset);
  return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t offset) {
  const ssize_t done = REAL(pwrite64)(fd, bytes, size, offset);
  wrote(fd, bytes, done, offset);
  return done;
}

static int synced(int fd, int result) {
  if (result == 0 && fd >= 0 && fd < (int)sizeof traced && traced[fd]) {
    char line[64];
    snprintf(line, sizeof line, "S %d\n", fd);
    put(line, NULL, 0);
  }
  return result;
}

int fsync(int fd) { return synced(fd, REAL(fsync)(fd)); }
int fdatasync(int fd) { return synced(fd, REAL(fdatasync)(fd)); }

static int cut(int fd, off_t size, int result) {
  if (result == 0 && fd >= 0 && fd < (int)sizeof traced && traced[fd]) {
    char line[64];
    snprintf(line, sizeof line, "T %d %lld\n", fd, (long long)size);
    put(line, NULL, 0);
  }
  return result;
}

int ftruncate(int fd, off_t size) { return cut(fd, size, REAL(ftruncate)(fd, size)); }
int ftruncate64(int fd, off_t size) { return cut(fd, size, REAL(ftruncate64)(fd, size)); }

static void named(char kind, const char *path, const char *other) {
  start();
  if (!below_root(path)) return;
  char line[2 * PATH_MAX + 64];
  snprintf(line, sizeof line, "%c %s%s%s\n", kind, path, other != NULL ? "\t" : "", other != NULL ? other : "");
  put(line, NULL, 0);
}

int rename(const char *from, const char *to) {
  const int result = REAL(rename)(from, to);
  if (result == 0) named('R', from, to);
  return result;
}

int unlink(const char *path) {
  const int result = REAL(unlink)(path);
  if (result == 0) named('U', path, NULL);
  return result;
}

int mkdir(const char *path, mode_t mode) {
  const int result = REAL(mkdir)(path, mode);
  if (result == 0) named('M', path, NULL);
  return result;
}
