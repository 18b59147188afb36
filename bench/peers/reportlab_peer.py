"""A Markdown resume set by ReportLab, in one warm process: no shaping, no tags."""
import io, re, sys, time
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate
from xml.sax.saxutils import escape

lines = [line for line in open(sys.argv[1], encoding="utf-8").read().split("\n") if line.strip()]
styles = getSampleStyleSheet()


def block(line):
    text = escape(re.sub(r"\[([^\]]*)\]\(<[^>]*>\)", r"\1", line).replace("\\", "").replace("**", ""))
    heading = re.match(r"(#+) (.*)", text)
    if heading:
        return Paragraph(heading[2], styles[f"Heading{len(heading[1])}"])
    return Paragraph(text[2:], styles["Normal"], bulletText="•") if text.startswith("- ") else Paragraph(text, styles["Normal"])


times, size = [], 0
for round in range(60):
    start = time.perf_counter()
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, pagesize=A4).build([block(line) for line in lines])
    size = len(buffer.getvalue())
    if round >= 10:
        times.append((time.perf_counter() - start) * 1000)
times.sort()
print(f"| ReportLab, warm, standard fonts | {times[len(times) // 2]:.1f} | {times[int(len(times) * 0.95)]:.1f} | {size // 1024} |")
