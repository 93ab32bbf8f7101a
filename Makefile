# make demo and make test work as the first command after a clone, on Debian 12 with Swift 6.3.

PREFIX ?= /usr/local
DESTDIR ?=
BIN = $(DESTDIR)$(PREFIX)/bin
MAN = $(DESTDIR)$(PREFIX)/share/man/man1
BASH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

ECP = .build/release/ecp
DEMO = .build/demo
STATIC = .build/static

# What Swift itself needs to link on a bare Debian, what ecp is built with, what its tests run, and
# what the storage benchmark's peer is compiled with.
TOOLCHAIN_PACKAGES = binutils libc6-dev libgcc-12-dev libstdc++-12-dev libcurl4 libncurses6 \
	libsqlite3-0 libxml2
BUILD_PACKAGES = $(TOOLCHAIN_PACKAGES) libgit2-dev libicu-dev libxml2-dev libzip-dev pkg-config \
	zlib1g-dev
TEST_PACKAGES = git poppler-utils python3
BENCH_PACKAGES = gcc

SWIFT_FORMAT_PATHS = Sources Tests Benchmarks Package.swift

# Keeps Python from leaving compiled files beside the scripts.
export PYTHONDONTWRITEBYTECODE = 1

.PHONY: build demo test faults word corpus unit soak lint format bench install uninstall clean \
	packages test-packages

# The C++ libraries that Swift's own needs are linked in, where they are there to be: to load them took a fifth of
# the time to start.
build: packages
	mkdir -p $(STATIC)
	-ln -sf "$$(clang -print-file-name=libstdc++.a)" $(STATIC)/libstdc++.a
	swift build -c release --static-swift-stdlib --product ecp -Xlinker "-L$(CURDIR)/$(STATIC)" \
		-Xswiftc -Xclang-linker -Xswiftc -static-libgcc

demo: build
	drafts/samples/play $(ECP) $(DEMO)

# Each part runs even if one before it failed; the unit tests last, so that theirs are the last lines.
test: build test-packages
	swift build --build-tests
	@$(MAKE) --no-print-directory --keep-going faults word corpus unit

faults:
	Tests/faults/kill-commit $(ECP) 25
	Tests/faults/two-writers $(ECP)
	Tests/faults/notes-at-once $(ECP) 10 15

# Files made for the purpose, honest ones and attacks; and those that ecp writes, opened by
# LibreOffice where it is installed.
word:
	Tests/word/lists --ecp $(ECP)
	Tests/word/attacks --ecp $(ECP)
	Tests/word/redlines --ecp $(ECP)
	Tests/foreign/attacks --ecp $(ECP)

corpus:
	Tests/corpus/sequences --corpus ../shared/corpus --ecp $(ECP)
	Tests/corpus/soundness --corpus ../shared/corpus --tools ../shared/tools --ecp $(ECP)
	Tests/corpus/word --corpus ../shared/corpus --ecp $(ECP)
	Tests/corpus/lineages --corpus ../shared/corpus --tools ../shared/tools --ecp $(ECP)
	Tests/corpus/encodings --corpus ../shared/corpus --ecp $(ECP)

unit:
	swift test --skip-build

# The long runs of what `make test` runs for seconds.
soak: build test-packages
	Tests/faults/kill-commit $(ECP) 200
	Tests/faults/kill-each-step $(ECP)
	Tests/faults/kill-each-step $(ECP) docx
	Tests/faults/kill-each-step $(ECP) mixed
	Tests/faults/fail-each-step $(ECP)
	Tests/faults/closed-streams $(ECP)
	Tests/faults/two-writers $(ECP) 50
	Tests/faults/notes-at-once $(ECP) 50 200
	Tests/faults/notes-each-step $(ECP)
	Tests/faults/beside-git $(ECP)
	Tests/word/redlines --ecp $(ECP) --corpus ../shared/corpus --pairs 40
	Tests/fuzz/run 600
	Tests/corpus/soundness --all --corpus ../shared/corpus --tools ../shared/tools --ecp $(ECP)

lint:
	swift format lint --strict --recursive $(SWIFT_FORMAT_PATHS)
	.ci/lint-scripts

format:
	swift format --in-place --recursive $(SWIFT_FORMAT_PATHS)

# The tools that ecp is measured beside are not installed, only named where they are missing.
bench: build test-packages
	@.ci/install-packages $(BENCH_PACKAGES)
	Benchmarks/run --ecp $(ECP)
	Benchmarks/timeline --ecp $(ECP)

install: build
	install -d $(BIN) $(MAN) $(BASH_COMPLETIONS) $(ZSH_COMPLETIONS) $(FISH_COMPLETIONS)
	install -m 755 $(ECP) $(BIN)/ecp
	ln -sf ecp $(BIN)/git-ecp
	$(ECP) man --output $(MAN)/ecp.1
	ln -sf ecp.1 $(MAN)/git-ecp.1
	$(ECP) completions bash --output $(BASH_COMPLETIONS)/ecp
	ln -sf ecp $(BASH_COMPLETIONS)/git-ecp
	$(ECP) completions zsh --output $(ZSH_COMPLETIONS)/_ecp
	$(ECP) completions fish --output $(FISH_COMPLETIONS)/ecp.fish

uninstall:
	rm -f $(BIN)/ecp $(BIN)/git-ecp $(MAN)/ecp.1 $(MAN)/git-ecp.1 $(BASH_COMPLETIONS)/ecp \
		$(BASH_COMPLETIONS)/git-ecp $(ZSH_COMPLETIONS)/_ecp $(FISH_COMPLETIONS)/ecp.fish

packages:
	@.ci/install-packages $(BUILD_PACKAGES)

test-packages:
	@.ci/install-packages $(TEST_PACKAGES)

clean:
	rm -rf .build
