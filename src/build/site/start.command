#!/bin/sh
# macOS: double-click. Linux: sh start.command
cd "$(dirname "$0")" || exit 1
open_page() {
  sleep 1
  (open "$1" || xdg-open "$1") >/dev/null 2>&1
}
open_page http://localhost:4173/ &
if command -v node >/dev/null; then exec node serve.mjs 4173; fi
if command -v python3 >/dev/null; then exec python3 serve.py 4173; fi
echo '這台電腦沒有 Node 也沒有 Python。請看 README.txt。'
echo 'There is neither Node nor Python on this computer. Please read README.txt.'
