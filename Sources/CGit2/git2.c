#include "deferred.h"
#include <git2/version.h>

#define FUNCTIONS(F) \
  F(git_buf_dispose) F(git_commit_author) F(git_commit_committer)                            \
  F(git_commit_create_buffer) F(git_commit_free) F(git_commit_lookup) F(git_commit_message)  \
  F(git_commit_parent_id) F(git_commit_parentcount) F(git_commit_tree_id) F(git_config_free) \
  F(git_config_get_string) F(git_config_iterator_free) F(git_config_iterator_new)            \
  F(git_config_next) F(git_config_open_ondisk) F(git_error_clear) F(git_error_last)          \
  F(git_error_set_str) F(git_graph_descendant_of) F(git_index_add) F(git_index_entrycount)   \
  F(git_index_free) F(git_index_get_byindex) F(git_index_get_bypath) F(git_index_open)       \
  F(git_index_remove) F(git_index_write) F(git_libgit2_init) F(git_libgit2_opts)             \
  F(git_object_free) F(git_object_id) F(git_object_type) F(git_odb_add_backend)              \
  F(git_odb_backend_data_alloc) F(git_odb_exists) F(git_odb_free) F(git_odb_hash)            \
  F(git_odb_init_backend) F(git_odb_object_data) F(git_odb_object_free)                      \
  F(git_odb_object_size) F(git_odb_object_type) F(git_odb_read) F(git_odb_write)             \
  F(git_oid_equal) F(git_reference_create) F(git_reference_create_matching)                  \
  F(git_reference_free) F(git_reference_iterator_free) F(git_reference_iterator_glob_new)    \
  F(git_reference_lookup) F(git_reference_name_to_id) F(git_reference_next_name)             \
  F(git_reference_remove) F(git_reference_symbolic_target) F(git_repository_commondir)       \
  F(git_repository_config_snapshot) F(git_repository_free) F(git_repository_hashfile)        \
  F(git_repository_init_ext) F(git_repository_init_options_init) F(git_repository_odb)       \
  F(git_repository_open_ext) F(git_repository_path) F(git_repository_set_ident)              \
  F(git_repository_state) F(git_repository_workdir) F(git_revparse_single)                   \
  F(git_revwalk_free) F(git_revwalk_hide) F(git_revwalk_new) F(git_revwalk_next)             \
  F(git_revwalk_push) F(git_signature_free) F(git_signature_new)                             \
  F(git_tag_annotation_create) F(git_tag_target) F(git_tag_target_id) F(git_tag_target_type) \
  F(git_tree_create_updated) F(git_tree_entry_byindex) F(git_tree_entry_bypath)              \
  F(git_tree_entry_cmp) F(git_tree_entry_filemode) F(git_tree_entry_free)                    \
  F(git_tree_entry_id) F(git_tree_entry_name) F(git_tree_entrycount) F(git_tree_free)        \
  F(git_tree_lookup)

ECP_DEFERRED(ecp_open_git2, FUNCTIONS, "libgit2.so." LIBGIT2_SOVERSION)
