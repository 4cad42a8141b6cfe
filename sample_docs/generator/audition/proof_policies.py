"""Proofs of taking part in a policy: a statement that tells the process, a form with an opinion."""

from random import Random

from sample_docs.generator.audition.proof_parts import close_left, middle_cells, sealed_cell
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.dates import months_later, written
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.papers import policy
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.tryout.stationery import dressed

WORK = (
    "参加实地调研，起草文件初稿，汇总各方意见并修改完善。",
    "收集整理政策资料，撰写文件主要条款，参加专家论证会。",
    "承担文件框架设计和文字起草，参与合法性审查前的修改。",
)


@layout("policy_proof", "told_process", AUDITION)
def told_process(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """情况说明: why the document was made, who drafted it, which part the applicant had."""
    style = dressed(style, rng, printed=True)
    w, pages = policy.Writing(proof, style, rng), Pages(style, rng, Paper(margin=28, top=40))
    words = ("情况说明", "起草工作情况说明", "关于文件起草工作的说明", "参与政策制定情况说明")
    pages.title(rng.choice(words), 23)
    pages.gap(8)
    kind = style.text(pages.sheet, 1.27)
    begun = written(months_later(proof.made.month_only, -rng.randint(4, 8)), "cn")
    text: list[Run] = [f"{begun}，我局启动《", w.title, "》的起草工作，历经调研、起草、征求意见、"]
    text += ["集体审议等环节，于", w.made, "正式印发"]
    text += ["，文号为", w.number, "。"] if proof.number else ["。"]
    pages.say(text, kind, indent=2, leading=2.0)
    others = distinct_names(rng, 2, proof.holder)
    names: list[Run] = [f"{others[0]}、", w.holder, f"、{others[1]}"]
    part: list[Run] = ["起草组由", *names, "等人组成，其中", w.holder, "同志系", w.role, "，"]
    part.append(rng.choice(WORK))
    pages.say(part, kind, indent=2, leading=2.0)
    pages.say("以上情况属实，特作说明。", kind, indent=2, leading=2.0)
    seal = proof.issuer if proof.stamped else ""
    close_left(pages, [proof.issuer], [w.issued], seal, kind)
    return pages.sheets


@layout("policy_proof", "opinion_form", AUDITION)
def opinion_form(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """参与政策制定情况登记表: entries by hand or in print, work done, the office's opinion."""
    style = dressed(style, rng)
    pages = Pages(style, rng, Paper(margin=22, top=30, bottom=18))
    w, sheet = policy.Writing(proof, style, rng), pages.sheet
    pages.title(rng.choice(("参与政策（方案）制定情况登记表", "政策制定参与情况证明表")), 20)
    pages.gap(4)
    hand, labels = style.short_by_hand, style.labels(sheet)

    def entry(value: Value) -> list[Run]:
        marks = "《》" if value.name == "document_title" else ("", "")
        shown = Value(value.text, value.name, value.value, hand=hand)
        return [marks[0], shown, marks[1]]

    def label(text: str) -> list[Cell]:
        return middle_cells([text], labels, style.shade is not None)

    number = entry(w.number) if proof.number else [style.short("无")]
    rows: list[Row] = [
        [*label("姓　名"), Cell(entry(w.holder)), *label("担任角色"), Cell(entry(w.role))],
        [*label("政策（方案）名称"), Cell(entry(w.title), 3)],
        [*label("文　号"), Cell(number), *label("印发时间"), Cell([style.short(w.made.text)])],
        [*label("发文机关"), Cell([style.short(proof.issuer)], 3)],
        [*label("承担的主要工作"), Cell([style.long(rng.choice(WORK))], 3, least=46)],
        [
            *label("证明单位意见"),
            sealed_cell(
                "经核实，该同志参与了上述文件的制定，登记内容属实。",
                [f"{proof.issuer}（盖章）"],
                [w.issued],
                proof.issuer if proof.stamped else "",
                style,
                3,
                62,
            ),
        ],
    ]
    pages.rows([1.9, 2.6, 1.2, 2.2], rows, least_row=13)
    pages.gap(5)
    pages.say(f"填表人：{any_name(rng)}　　　　审核人：{any_name(rng)}", style.text(sheet))
    return pages.sheets
