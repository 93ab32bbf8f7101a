"""Writes Word files for tests: the smallest packages that Word and LibreOffice open."""
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"


def part(root, content, namespace=W):
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} xmlns:w="{namespace}"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
        f">{content}</w:{root}>"
    )


def relationships(targets):
    inner = "".join(
        f'<Relationship Id="r{number}" Type="{RELATIONS}{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{PACKAGE}relationships">{inner}</Relationships>'


def paragraph(text, list_id=None, level=None, style=None, extra=""):
    """A paragraph in a list, or of a style, or neither."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if list_id is not None or level is not None:
        inner = f'<w:ilvl w:val="{level}"/>' if level is not None else ""
        inner += f'<w:numId w:val="{list_id}"/>' if list_id is not None else ""
        properties += f"<w:numPr>{inner}</w:numPr>"
    return f'<w:p><w:pPr>{properties}{extra}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def parts(body, **others):
    """The parts of a file: the main one and those that are named, as in `numbering=…`."""
    names = ["document", *others]
    contents = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types"><Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{TYPES}'
            f'{"document.main" if name == "document" else name}+xml"/>'
            for name in names
        )
        + "</Types>",
        "_rels/.rels": relationships([("officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": relationships([(name, f"{name}.xml") for name in others]),
        "word/document.xml": part("document", f"<w:body>{body}<w:sectPr/></w:body>"),
    }
    for name, content in others.items():
        contents[f"word/{name}.xml"] = part(name, content)
    return contents


def write(path, contents):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in contents.items():
            package.writestr(name, content)
