/* The same objects that `ecp commit` writes, by libgit2 and nothing else: blob, trees, commit, and
   the branch moved by compare-and-swap, with fsync. Usage: peer REPOSITORY PATH FILE */
#include <git2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(int status, const char *operation) {
  if (status >= 0) return;
  const git_error *error = git_error_last();
  fprintf(stderr, "%s: %d %s\n", operation, status, error ? error->message : "");
  exit(2);
}

static void *slurp(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(2);
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  void *bytes = malloc(*size + 1);
  if (!bytes || fread(bytes, 1, *size, file) != *size) exit(2);
  fclose(file);
  return bytes;
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  size_t size;
  void *bytes = slurp(arguments[3], &size);
  git_libgit2_init();
  git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
  git_repository *repository;
  check(git_repository_open(&repository, arguments[1]), "open");

  git_reference *head;
  git_commit *parent;
  git_tree *old_tree, *tree;
  check(git_repository_head(&head, repository), "head");
  check(git_commit_lookup(&parent, repository, git_reference_target(head)), "parent");
  check(git_commit_tree(&old_tree, parent), "tree");

  git_tree_update update = {GIT_TREE_UPDATE_UPSERT, {{0}}, GIT_FILEMODE_BLOB, arguments[2]};
  git_oid tree_id, commit_id;
  check(git_blob_create_from_buffer(&update.id, repository, bytes, size), "blob");
  check(git_tree_create_updated(&tree_id, repository, old_tree, 1, &update), "trees");
  check(git_tree_lookup(&tree, repository, &tree_id), "new tree");

  git_signature *signature;
  check(git_signature_now(&signature, "Peer", "peer@example.org"), "signature");
  const git_commit *parents[] = {parent};
  git_buf buffer = GIT_BUF_INIT;
  check(git_commit_create_buffer(&buffer, repository, signature, signature, NULL,
    "opinion rev\n", tree, 1, parents), "commit");
  git_odb *objects;
  check(git_repository_odb(&objects, repository), "objects");
  check(git_odb_write(&commit_id, objects, buffer.ptr, buffer.size, GIT_OBJECT_COMMIT), "write");
  git_reference *moved;
  check(git_reference_create_matching(&moved, repository, git_reference_name(head), &commit_id, 1,
    git_commit_id(parent), "commit: peer"), "move");
  return 0;
}
