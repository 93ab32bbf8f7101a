"""LibreOffice without windows, which opens documents and takes or leaves their tracked changes."""
import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

START_SECONDS = 60


def missing():
    """Why LibreOffice cannot be used here, or None."""
    office = shutil.which("soffice")
    if not office:
        return "LibreOffice is not installed (libreoffice-writer, python3-uno)"
    windows = pathlib.Path(office).resolve().parent.parent / "share/config/soffice.cfg/modules/swriter/ui"
    if not any(windows.glob("*.ui")):
        return "LibreOffice is installed without its windows, which it needs for tracked changes (libreoffice-writer)"
    return None


def with_bridge():
    """Starts this program anew with the system's Python where only that one reaches LibreOffice."""
    try:
        import uno  # noqa: F401
    except ImportError:
        system = "/usr/bin/python3"
        has = subprocess.run([system, "-c", "import uno"], capture_output=True).returncode == 0
        if has and pathlib.Path(sys.executable).resolve() != pathlib.Path(system).resolve():
            os.execv(system, [system, *sys.argv])
        return False
    return True


class Office:
    def __enter__(self):
        import uno

        self.home = pathlib.Path(tempfile.mkdtemp(prefix="office"))
        start = ["soffice", f"-env:UserInstallation={self.home.as_uri()}/profile", "--headless", "--norestore"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        # A new profile is made by a first run, which would else begin anew under our feet.
        subprocess.run([*start, "--terminate_after_init"], timeout=START_SECONDS, **quiet)
        pipe = f"ecp{os.getpid()}"
        self.process = subprocess.Popen([*start, f"--accept=pipe,name={pipe};urp;"], **quiet)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        context = self._connected(resolver, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.dispatcher = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context
        )
        return self

    def _connected(self, resolver, address):
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                return resolver.resolve(address)
            except Exception:
                if time.monotonic() > end:
                    raise
                time.sleep(0.2)

    def __exit__(self, *_):
        with contextlib.suppress(Exception):
            self.desktop.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def lines(self, path, command=None, part=None):
        """The paragraphs of a document and of its notes after a command such as AcceptAllTrackedChanges; `part`
        says what of each, its wording without it."""
        from com.sun.star.beans import PropertyValue

        copy = self.home / path.name
        shutil.copy(path, copy)
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        document = self.desktop.loadComponentFromURL(copy.as_uri(), "_blank", 0, (hidden,))
        if document is None:
            raise ValueError(f"LibreOffice does not open {path.name}")
        try:
            if command:
                self.dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + command, "", 0, ())
                if document.Redlines.createEnumeration().hasMoreElements():
                    raise ValueError(f"changes are left in {path.name} after {command}")
            notes = []
            for series in (document.Footnotes, document.Endnotes):
                for place in range(series.Count):
                    notes += _lines(series.getByIndex(place), part or wording)
            return list(_lines(document.Text, part or wording)), notes
        finally:
            document.close(True)


def wording(paragraph):
    return "".join(
        {"Text": piece.String, "Footnote": "[^]"}.get(piece.TextPortionType, "") for piece in _each(paragraph)
    )


def appearance(paragraph):
    """The number, style and wording of a paragraph, with the form of each stretch."""
    runs = []
    for piece in _each(paragraph):
        form = piece.CharFontName, piece.CharHeight, piece.CharWeight, str(piece.CharPosture.value)
        if piece.TextPortionType == "Text" and piece.String and runs and runs[-1][0] == form:
            runs[-1] = form, runs[-1][1] + piece.String
        elif piece.TextPortionType in ("Text", "TextField") and piece.String:
            runs.append((form, piece.String))
        elif piece.TextPortionType == "Footnote":
            runs.append((form, "[^]"))
    style = paragraph.ParaStyleName, paragraph.ParaAdjust, paragraph.ParaLeftMargin, paragraph.ParaFirstLineIndent
    return paragraph.ListLabelString, style, tuple(runs)


def _lines(text, part):
    for each in _each(text):
        if each.supportsService("com.sun.star.text.TextTable"):
            for name in each.CellNames:
                yield from _lines(each.getCellByName(name), part)
        else:
            yield part(each)


def _each(text):
    enumeration = text.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()
