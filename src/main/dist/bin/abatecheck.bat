@echo off
rem Starts abatecheck: finds its own folder and a Java.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not "%JAVA%"=="java" goto run
where java >nul 2>&1
if errorlevel 1 (
  echo abatecheck needs Java 17 or newer, but there is no Java here: install one, or set JAVA_HOME. 1>&2
  exit /b 2
)
:run
rem A run over a few files is over before Java's better compiler pays; an audit is not.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="audit" set "COMPILER=-XX:+TieredCompilation"
"%JAVA%" %COMPILER% -XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -Djdk.console=java.base -jar "%~dp0..\lib\abatecheck.jar" %*
exit /b %ERRORLEVEL%
