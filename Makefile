# `make help` lists the targets. Debug build for checks, release build for use.

SHELL := /bin/sh
SWIFT ?= swift
PREFIX ?= /usr/local
SHARED ?= ../shared
SERVE ?= yes

DEBUG := .build/debug/entente
RELEASE := .build/release/entente

.PHONY: help demo test check gate bench round-trip release install clean \
  packages development-packages lint build tests tables fuzz

## help      this list
help:
	@sed -n 's/^## /  make /p' Makefile

## demo      build, read examples/, write the brief, serve it (SERVE=no: end after the brief)
demo: release
	@echo "Reading examples/ into demo/entente.sqlite"
	@mkdir -p demo
	@rm -f demo/entente.sqlite demo/entente.sqlite-wal demo/entente.sqlite-shm
	@$(RELEASE) add examples/* --ledger demo/entente.sqlite
	@$(RELEASE) brief JP KE --ledger demo/entente.sqlite --format md --output demo/brief.md
	@$(RELEASE) brief JP KE --ledger demo/entente.sqlite --format html --output demo/brief.html
	@echo "The brief on Japan and Kenya: demo/brief.md and demo/brief.html"
	@if [ "$(SERVE)" = no ]; then \
	  echo "To look around: $(RELEASE) serve --ledger demo/entente.sqlite"; \
	else \
	  echo "Serving the ledger on this machine only; end with Ctrl-C"; \
	  exec $(RELEASE) serve --ledger demo/entente.sqlite; \
	fi

## test      everything: check, and gate where ../shared exists
test: check
	@if [ -d "$(SHARED)" ]; then \
	  $(MAKE) --no-print-directory gate; \
	else \
	  echo "No $(SHARED) here: the gate is left out"; \
	fi

## check     format, imports, tests, tables
check: lint build tests tables

lint:
	@echo "Format: swift format lint --strict"
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Fuzzing Benchmarks

build: packages
	@echo "Build (debug), refusing imports that Package.swift does not declare"
	@$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@$(DEBUG) tables compile >/dev/null

tests: build
	@echo "Tests"
	@$(SWIFT) test --skip-build --parallel

tables: build
	@echo "Tables and their examples"
	@$(DEBUG) tables check

## gate      score the reading of ../shared/seeds, hold the floors of Evaluation/floors.json
gate: build development-packages
	@echo "Gate"
	@Evaluation/gate --entente $(DEBUG) --shared $(SHARED)

## bench     MB/s of reading, its stages and each format on one core, peers beside them, the time to start
bench: release development-packages
	@scripts/install-packages bench
	@ENTENTE_BENCH=1 $(SWIFT) build -c release --product stages
	@$(RELEASE) tables compile >/dev/null
	@Benchmarks/run --entente $(RELEASE)
	@Benchmarks/figures --stages .build/release/stages --tables .build/release/entente_Languages.resources/Tables
	@Benchmarks/instructions --stages .build/release/stages \
	  --tables .build/release/entente_Languages.resources/Tables
	@Benchmarks/documents --entente $(RELEASE) $(if $(wildcard $(SHARED)/html),--pages $(SHARED)/html)

## round-trip  the examples through LibreOffice (PDF, DOCX) and other encodings, read again
round-trip: release
	@scripts/install-packages round-trip
	@Evaluation/round-trip --entente $(RELEASE)

## fuzz      ten minutes of made-up bytes for the readers of documents (SECONDS=600)
SECONDS ?= 600
fuzz: packages development-packages
	@echo "Build (release, with the fuzzer)"
	@ENTENTE_FUZZ=1 $(SWIFT) build -c release --product fuzz --scratch-path .build/fuzz \
	  -Xswiftc -sanitize=fuzzer
	@Fuzzing/run .build/fuzz/release/fuzz --seconds $(SECONDS)

## release   the program, optimised, in .build/release/entente
release: packages
	@echo "Build (release)"
	@$(SWIFT) build -c release --product entente
	@$(RELEASE) tables compile >/dev/null

## install   program and tables under PREFIX (/usr/local), DESTDIR in front of it
# As root there is often no swift in PATH: then what was built before is installed.
install:
	@if command -v $(SWIFT) >/dev/null; then \
	  $(MAKE) --no-print-directory release; \
	elif [ ! -x $(RELEASE) ]; then \
	  echo "make install: no $(SWIFT) in PATH and nothing built; run make release first" >&2; exit 1; \
	fi
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" scripts/install-program $(RELEASE)

## clean     remove what was built, the demo too
clean:
	@$(SWIFT) package clean
	@rm -rf demo .build/bench .build/gate

packages:
	@scripts/install-packages program

development-packages:
	@scripts/install-packages development
