@echo off
chcp 65001 >nul
cd /d "%~dp0"
where node >nul 2>nul
if not errorlevel 1 (
  start "" http://localhost:4173/
  node serve.mjs 4173
  pause
  exit /b
)
where py >nul 2>nul
if not errorlevel 1 (
  start "" http://localhost:4173/
  py serve.py 4173
  pause
  exit /b
)
python --version >nul 2>nul
if not errorlevel 1 (
  start "" http://localhost:4173/
  python serve.py 4173
  pause
  exit /b
)
echo 這台電腦沒有 Node 也沒有 Python。請看 README.txt。
echo There is neither Node nor Python on this computer. Please read README.txt.
pause
