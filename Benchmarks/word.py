"""Plain Word documents made of texts, for tools that read no text."""
import zipfile
from xml.sax.saxutils import escape

NAMESPACE = "http://schemas.openxmlformats.org"
DOCUMENT = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="{NAMESPACE}/wordprocessingml/2006/main"><w:body>{{}}</w:body></w:document>"""
PARAGRAPH = '<w:p><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>'
TYPES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="{NAMESPACE}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
RELATIONS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="{NAMESPACE}/package/2006/relationships">
<Relationship Id="document" Target="word/document.xml"
 Type="{NAMESPACE}/officeDocument/2006/relationships/officeDocument"/>
</Relationships>"""


def of_text(path, folder):
    """A document with one paragraph a block of the text, made in a folder where it is not there yet."""
    made = folder / f"{path.stem}.docx"
    if not made.exists():
        blocks = path.read_text(encoding="utf-8").split("\n\n")
        paragraphs = "".join(PARAGRAPH.format(escape(" ".join(block.split()))) for block in blocks)
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", TYPES)
            package.writestr("_rels/.rels", RELATIONS)
            package.writestr("word/document.xml", DOCUMENT.format(paragraphs))
    return made
