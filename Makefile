# Short names for what one does with this project; CMake presets do the work.
PREFIX ?= /usr/local
JOBS := $(shell nproc 2>/dev/null || echo 2)
# Debian 12's own Boost is too old; those after it, and Ubuntu 24.04, have one that is not.
BOOST := $(shell . /etc/os-release 2>/dev/null; [ "$$ID $$VERSION_ID" = "debian 12" ] && echo libboost1.81-dev || echo libboost-dev)
PACKAGES := g++ cmake ninja-build ccache pkg-config libxapian-dev libicu-dev libcli11-dev nlohmann-json3-dev \
            catch2 clang-format python3 $(BOOST) prometheus-cpp-dev zlib1g-dev libmd4c-dev libjemalloc-dev libxxhash-dev gettext
SOURCES = $(shell git ls-files '*.cc' '*.h')

.DEFAULT_GOAL := help
.PHONY: help deps deps-build configure build demo test check check-long format-check dev asan tsan coverage bench fuzz relevance serve install uninstall package format tidy clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

deps-build: ## install the Debian packages that building needs
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "installing:$$missing"; \
	  sudo=""; [ "$$(id -u)" -eq 0 ] || sudo="sudo"; \
	  $$sudo apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi

deps: deps-build ## install what building and testing needs, also Chromium, the page's tools, BibTeX and biber
	@$(MAKE) --no-print-directory deps-build PACKAGES="texlive-binaries biber" || \
	echo "BibTeX and biber could not be installed: what they read will not be tested"
	@$(MAKE) --no-print-directory deps-build PACKAGES="mandoc shellcheck zsh fish lintian debootstrap" || \
	echo "the tools that look at what is installed could not be: some tests will be skipped"
	@$(MAKE) --no-print-directory deps-build PACKAGES="chromium fonts-noto-cjk $$(command -v npm >/dev/null || echo nodejs npm)" && \
	{ [ query/server/web/node_modules/.package-lock.json -nt query/server/web/package-lock.json ] || \
	  (cd query/server/web && timeout 300 npm ci --ignore-scripts --no-audit --no-fund >/dev/null); } || \
	{ rm -rf query/server/web/node_modules; echo "the page's tools could not be installed: its tests will be skipped"; }

build: deps-build ## build the programs into build/bin
	@cmake --preset release >/dev/null
	@cmake --build --preset release -j $(JOBS) --target made
	@ln -sf build/compile_commands.json compile_commands.json

demo: build ## index the sample archive and search it
	build/bin/paperindex --db build/demo data/archive
	build/bin/papersearch --db build/demo "long-context"

test: deps build ## run the tests of the release build
	@cmake --build --preset release -j $(JOBS)
	@ctest --preset release -j $(JOBS)

# What takes long runs once, with the sanitizers: the unit tests and the page's.
check: deps format-check build ## everything that must be right before a commit lands
	@cmake --build --preset release -j $(JOBS) --target index_dump trace_writes
	@ctest --preset release -j $(JOBS) -LE unit -E '^(page|papersearch_tests_NOT_BUILT.*)$$'
	@$(MAKE) --no-print-directory asan
	@echo "all checks passed"

check-long: build asan ## the same with crash, power-loss, soak and fuzz runs at full size
	@cmake --build --preset release -j $(JOBS)
	@python3 tests/programs/reliability/run.py build/bin . --long
	@PAPERSEARCH_ALL_TITLES=1 python3 tests/programs/end_to_end/bibtex.py build/bin .
	@tests/programs/end_to_end/schemathesis.sh build/bin .
	@PAPERSEARCH_SOAK_SECONDS=60 build/bin/papersearch_tests "readers beside a writer*"
	@$(MAKE) --no-print-directory tsan
	@$(MAKE) --no-print-directory fuzz

tsan: deps-build ## run the server, under load and with the index changing, under ThreadSanitizer
	@cmake --preset tsan >/dev/null
	@cmake --build --preset tsan -j $(JOBS) --target paperindex papersearch paperserve papersearch_tests
	@tests/programs/end_to_end/tsan.sh build/tsan/bin .

dev: deps-build ## build for debugging; look for names defined twice and run the golden queries
	@cmake --preset dev >/dev/null
	@cmake --build --preset dev -j $(JOBS) --target paperindex papersearch paperserve odr_breach
	@ctest --preset dev -j $(JOBS) -R '^(odr.*|goldens)$$'

asan: deps-build ## run the tests under AddressSanitizer and UndefinedBehaviorSanitizer; look for names defined twice
	@cmake --preset asan >/dev/null
	@cmake --build --preset asan -j $(JOBS)
	@ctest --preset asan -j $(JOBS)

coverage: deps-build ## print which share of the lines of each room the unit tests run
	@cmake --preset coverage >/dev/null
	@cmake --build --preset coverage -j $(JOBS)
	@find build/coverage -name '*.gcda' -delete
	@build/coverage/bin/papersearch_tests
	@python3 tests/coverage.py build/coverage .

format-check: deps-build ## fail where clang-format would change something
	@clang-format --dry-run -Werror $(SOURCES)

bench: build ## print speed and size as ratios; ARCHIVE=DIR says of which digests
	@tests/bench/run.sh build $(ARCHIVE)

fuzz: deps-build ## run the fuzz targets for a minute each
	@$(MAKE) --no-print-directory deps-build PACKAGES=clang
	@$(MAKE) --no-print-directory deps-build PACKAGES="libclang-rt-$$(clang -dumpversion | cut -d. -f1)-dev"
	@cmake --preset fuzz >/dev/null
	@cmake --build --preset fuzz -j $(JOBS)
	@tests/fuzz/run.sh build/fuzz 60

relevance: build ## print how well judged queries find their papers
	@python3 tests/programs/relevance/relevance.py build/bin . --real

serve: build ## search the sample archive in a browser: http://127.0.0.1:8080
	@build/bin/paperindex -q --db build/demo data/archive
	@build/bin/paperserve --db build/demo

install: build ## install programs, manual pages, completion, units and documents below PREFIX (/usr/local); knows DESTDIR
	@cmake --install build --prefix $(PREFIX) --strip

uninstall: ## remove what was installed last
	@cmake --build build --target uninstall

package: build ## make a Debian package in build/
	@cd build && cpack -G DEB

format: deps-build ## let clang-format rewrite the sources
	@clang-format -i $(SOURCES)

tidy: build ## run clang-tidy over the sources
	@command -v clang-tidy >/dev/null || $(MAKE) deps-build PACKAGES=clang-tidy
	@git ls-files 'src/*.cc' 'indexer/*.cc' 'query/*.cc' | xargs -P $(JOBS) -n 4 clang-tidy -p build --quiet

clean: ## remove all that was built
	@rm -rf build compile_commands.json
