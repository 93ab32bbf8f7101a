#include "deferred.h"

#define FUNCTIONS(F) \
  F(zip_close) F(zip_discard) F(zip_error_fini) F(zip_error_init) F(zip_fclose)              \
  F(zip_file_add) F(zip_file_replace) F(zip_file_set_dostime) F(zip_fopen_index)             \
  F(zip_fread) F(zip_get_num_entries) F(zip_name_locate) F(zip_open_from_source)             \
  F(zip_set_file_compression) F(zip_source_buffer_create) F(zip_source_close)                \
  F(zip_source_free) F(zip_source_keep) F(zip_source_open) F(zip_source_read)                \
  F(zip_source_stat) F(zip_stat_index)

ECP_DEFERRED(ecp_open_zip, FUNCTIONS, "libzip.so.4", "libzip.so.5")
