"""What a Word document's text becomes: pages of its own, or the context of pictures."""

from pathlib import Path

import pytest

from models.page import Context, Leaf
from tests.extractors.containers.word import (
    LONG,
    PAGE_BREAK,
    Word,
    alternate,
    anchor,
    inline,
    p,
    pic,
    pictures,
    read,
    relationship,
    run,
    section,
    sources,
    story,
    table,
    tbl,
    tc,
    textbox,
    tr,
)


def leaves_of(body: str, folder: Path, *names: str) -> list[Leaf]:
    return read(Word(body, pictures(*names)), folder)


def text_of(body: str, folder: Path) -> str:
    """The text of the only leaf."""
    (leaf,) = leaves_of(body, folder)
    assert leaf.native is not None
    return leaf.native.text


def context_of(leaf: Leaf) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return leaf.context.before, leaf.context.after


class TestRuns:
    def test_enough_text_is_a_page_of_its_own(self, tmp_path: Path) -> None:
        leaves = leaves_of(p("工作证明") + p(LONG), tmp_path)
        assert sources(leaves) == ["text"]
        native = leaves[0].native
        assert native is not None
        assert native.engine == "native-docx"
        assert [line.text for line in native.lines] == ["工作证明", LONG]

    @pytest.mark.parametrize(("count", "expected"), [(79, ["a"]), (80, ["text", "a"])])
    def test_blanks_do_not_count_as_text(
        self, tmp_path: Path, count: int, expected: list[str]
    ) -> None:
        leaves = leaves_of(p(" 字" * count) + p(inline("a")), tmp_path, "a")
        assert sources(leaves) == expected

    def test_a_form_is_a_page_however_short(self, tmp_path: Path) -> None:
        leaves = leaves_of(table(["姓名", "张三"]) + p(inline("a")), tmp_path, "a")
        assert sources(leaves) == ["text", "a"]

    def test_a_table_with_one_filled_cell_is_no_form(self, tmp_path: Path) -> None:
        leaves = leaves_of(table(["身份证", ""]) + p(inline("a")), tmp_path, "a")
        assert sources(leaves) == ["a"]
        assert leaves[0].context.before == ("身份证",)

    def test_pictures_and_page_breaks_end_a_run(self, tmp_path: Path) -> None:
        body = p(LONG) + p(inline("a")) + p(LONG, PAGE_BREAK, LONG) + p(LONG)
        leaves = leaves_of(body, tmp_path, "a")
        assert sources(leaves) == ["text", "a", "text", "text"]
        assert [len(x.native.lines) for x in leaves if x.native] == [1, 1, 2]

    def test_a_paragraph_that_begins_a_page_ends_the_run(self, tmp_path: Path) -> None:
        body = p(LONG) + p(LONG, properties="<w:pageBreakBefore/>")
        assert sources(leaves_of(body, tmp_path)) == ["text", "text"]

    @pytest.mark.parametrize(("kind", "pages"), [("", 2), ("nextPage", 2), ("continuous", 1)])
    def test_a_section_ends_the_run_where_the_next_one_begins_a_page(
        self, tmp_path: Path, kind: str, pages: int
    ) -> None:
        body = p(LONG, properties=section()) + p(LONG) + section(kind)
        assert sources(leaves_of(body, tmp_path)) == ["text"] * pages

    def test_rendered_page_breaks_part_only_long_runs(self, tmp_path: Path) -> None:
        mark = "<w:r><w:lastRenderedPageBreak/></w:r>"
        short = p(LONG) + p(mark, LONG)
        assert sources(leaves_of(short, tmp_path)) == ["text"]
        body = p(LONG) * 13 + p(mark, LONG) + p(LONG)
        (first, second) = leaves_of(body, tmp_path)
        assert first.native is not None
        assert second.native is not None
        assert (len(first.native.lines), len(second.native.lines)) == (13, 2)

    def test_text_too_short_for_a_page_is_one_where_nothing_else_is(self, tmp_path: Path) -> None:
        assert text_of(p("证明") + p(PAGE_BREAK, "兹证明张三"), tmp_path) == "证明\n兹证明张三"

    def test_header_text_is_a_page_where_nothing_else_is(self, tmp_path: Path) -> None:
        document = Word(
            section("", ("header", "default", "h")),
            parts={"word/header1.xml": story("hdr", p("仅有页眉"))},
            related=[relationship("h", "header", "header1.xml")],
        )
        (leaf,) = read(document, tmp_path)
        assert leaf.native is not None
        assert leaf.native.text == "仅有页眉"

    def test_text_boxes_count_as_paragraphs(self, tmp_path: Path) -> None:
        body = p("前", anchor(textbox(p("框内一"), p("框内二")))) + p(LONG)
        assert text_of(body, tmp_path).startswith("前\n框内一\n框内二\n")

    def test_a_text_box_with_a_fallback_is_read_once(self, tmp_path: Path) -> None:
        inner = f"<v:textbox><w:txbxContent>{p('框')}</w:txbxContent></v:textbox>"
        vml = f"<w:pict><v:shape>{inner}</v:shape></w:pict>"
        body = p(f"<w:r>{alternate(anchor(textbox(p('框'))), vml)}</w:r>") + p(LONG)
        assert text_of(body, tmp_path) == f"框\n{LONG}"


class TestContext:
    def test_paragraphs_between_two_pictures_belong_to_both(self, tmp_path: Path) -> None:
        body = p("学历证书") + p(inline("a")) + p("学位证书") + p(inline("b")) + p("完")
        first, second = leaves_of(body, tmp_path, "a", "b")
        assert context_of(first) == (("学历证书",), ("学位证书",))
        assert context_of(second) == (("学位证书",), ("完",))

    def test_text_beside_a_picture_in_its_paragraph_is_context(self, tmp_path: Path) -> None:
        (leaf,) = leaves_of(p("左", inline("a"), "右"), tmp_path, "a")
        assert context_of(leaf) == (("左",), ("右",))

    def test_the_last_four_before_and_the_first_two_after_are_kept(self, tmp_path: Path) -> None:
        body = "".join(map(p, "甲乙丙丁戊")) + p(inline("a")) + "".join(map(p, "己庚辛"))
        (leaf,) = leaves_of(body, tmp_path, "a")
        assert context_of(leaf) == (tuple("乙丙丁戊"), tuple("己庚"))

    def test_a_page_break_parts_captions(self, tmp_path: Path) -> None:
        body = p(inline("a")) + p("甲的说明") + p(PAGE_BREAK) + p("乙的标题") + p(inline("b"))
        first, second = leaves_of(body, tmp_path, "a", "b")
        assert context_of(first) == ((), ("甲的说明",))
        assert context_of(second) == (("乙的标题",), ())

    def test_a_title_page_is_context_of_the_picture_after_it(self, tmp_path: Path) -> None:
        (leaf,) = leaves_of(p("佐证材料", PAGE_BREAK) + p(inline("a")), tmp_path, "a")
        assert leaf.context.before == ("佐证材料",)

    def test_text_that_is_a_page_is_no_context(self, tmp_path: Path) -> None:
        body = p(inline("a")) + p("证明") + p(LONG) + p(inline("b"))
        first, native, second = leaves_of(body, tmp_path, "a", "b")
        assert context_of(first) == ((), ())
        assert context_of(second) == ((), ())
        assert native.native is not None

    def test_the_last_short_paragraph_of_a_page_announces_the_picture_after_it(
        self, tmp_path: Path
    ) -> None:
        body = p(LONG) + p("证书如下：") + p(inline("a"))
        assert leaves_of(body, tmp_path, "a")[1].context.before == ("证书如下：",)
        body = p(LONG) + p("特此证明") + p(PAGE_BREAK) + p(inline("a"))
        assert leaves_of(body, tmp_path, "a")[1].context.before == ()

    def test_context_stands_before_a_form_too(self, tmp_path: Path) -> None:
        body = p("推荐表", PAGE_BREAK) + table(["姓名", "张三"])
        (leaf,) = leaves_of(body, tmp_path)
        assert leaf.context.before == ("推荐表",)

    def test_long_paragraphs_are_cut(self, tmp_path: Path) -> None:
        body = table(["长" * 300, ""]).replace("长" * 300, "长" * 79) + p(inline("a"))
        (leaf,) = leaves_of(body, tmp_path, "a")
        assert leaf.context.before == ("长" * 79,)


class TestHeadings:
    def headings(self, body: str, folder: Path) -> tuple[str, ...]:
        return leaves_of(body + p(inline("a")), folder, "a")[-1].context.headings

    def test_numbered_paragraphs_are_headings(self, tmp_path: Path) -> None:
        body = "".join(map(p, ["附件2", "一、从业经历", "（一）证明", "1.工作证明", "（1）原件"]))
        expected = ("附件2", "一、从业经历", "（一）证明", "1.工作证明", "（1）原件")
        assert self.headings(body, tmp_path) == expected

    def test_a_heading_ends_those_of_its_level_and_below(self, tmp_path: Path) -> None:
        body = "".join(map(p, ["附件2", "一、经历", "（一）证明", "1.甲", "二、业绩"]))
        assert self.headings(body, tmp_path) == ("附件2", "二、业绩")

    def test_headings_hold_for_all_pictures_below_them(self, tmp_path: Path) -> None:
        body = p("一、证书") + p(inline("a")) + p(inline("a"))
        assert self.headings(body, tmp_path) == ("一、证书",)

    @pytest.mark.parametrize(
        "text",
        [
            "1.从事社会工作满五年；",
            "1.5倍",
            "2021.3.16",
            "附属医院证明",
            "一" * 50,
            "一、" + "长" * 60,
        ],
    )
    def test_list_items_and_numbers_are_no_headings(self, tmp_path: Path, text: str) -> None:
        assert self.headings(p(text), tmp_path) == ()

    def test_heading_styles_are_headings(self, tmp_path: Path) -> None:
        styles = story(
            "styles",
            '<w:style w:styleId="2"><w:name w:val="heading 2"/></w:style>',
            '<w:style w:styleId="x"><w:name w:val="mine"/><w:basedOn w:val="y"/></w:style>',
            '<w:style w:styleId="y"><w:name w:val="base"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
            "</w:style>",
        )
        body = p("甲", style="x") + p("乙", style="2") + p("丙", style="2") + p(inline("a"))
        document = Word(
            body,
            pictures("a"),
            parts={"word/styles.xml": styles},
            related=[relationship("s", "styles", "styles.xml")],
        )
        assert read(document, tmp_path)[0].context.headings == ("甲", "丙")

    def test_an_annex_ends_the_one_before_it_whatever_its_style(self, tmp_path: Path) -> None:
        body = p("附件1") + p("附件2 佐证材料", properties='<w:outlineLvl w:val="0"/>')
        assert self.headings(body, tmp_path) == ("附件2 佐证材料",)

    def test_lines_of_the_table_of_contents_are_no_headings(self, tmp_path: Path) -> None:
        styles = story("styles", '<w:style w:styleId="11"><w:name w:val="toc 1"/></w:style>')
        document = Word(
            p("一、证书 3", style="11") + p(inline("a")),
            pictures("a"),
            parts={"word/styles.xml": styles},
            related=[relationship("s", "styles", "styles.xml")],
        )
        assert read(document, tmp_path)[0].context.headings == ()

    def test_an_outline_level_makes_a_heading_and_level_nine_body_text(
        self, tmp_path: Path
    ) -> None:
        level = '<w:outlineLvl w:val="{}"/>'
        body = p("题", properties=level.format(1)) + p("文", properties=level.format(9))
        assert self.headings(body, tmp_path) == ("题",)

    def test_text_in_tables_and_boxes_heads_nothing(self, tmp_path: Path) -> None:
        body = table(["一、项目", "二、内容"]) + p(
            anchor(textbox(p("标题", properties='<w:outlineLvl w:val="0"/>')))
        )
        assert self.headings(body, tmp_path) == ()


class TestCharacters:
    @pytest.mark.parametrize(
        ("markup", "expected"),
        [
            ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲 乙"),
            ("<w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>C01</w:t></w:r>", "2021-C01"),
            ("<w:r><w:t>甲</w:t><w:softHyphen/><w:t>乙</w:t></w:r>", "甲乙"),
            ("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>", "甲\n乙\n丙"),
            (run("甲") + "<w:del><w:r><w:delText>删</w:delText></w:r></w:del>" + run("乙"), "甲乙"),
            (run("甲") + f"<w:ins>{run('增')}</w:ins>", "甲增"),
            (run("甲") + run("藏", "<w:rPr><w:vanish/></w:rPr>"), "甲"),
            (run("甲") + run("显", '<w:rPr><w:vanish w:val="0"/></w:rPr>'), "甲显"),
            ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' + run("男"), "□男"),
            ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' + run("男"), "☑男"),
            ('<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>' + run("男"), "☑男"),
            ('<w:r><w:sym w:font="Wingdings 2" w:char="00A3"/></w:r>' + run("男"), "□男"),
            (run("\uf0fe", '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>') + run("男"), "☑男"),
            (run("☐男"), "□男"),
            ("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "x"),
            (
                "<w:r><w:ruby><w:rt><w:r><w:t>zhāng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>张</w:t></w:r></w:rubyBase></w:ruby></w:r>",
                "张",
            ),
        ],
    )
    def test_special_characters(self, tmp_path: Path, markup: str, expected: str) -> None:
        assert text_of(p(markup), tmp_path) == expected

    @pytest.mark.parametrize(
        ("properties", "expected"),
        [
            ('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', "☑是"),
            ('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', "□是"),
            ("<w14:checkbox/>", "□是"),
        ],
    )
    def test_boxes_to_tick(self, tmp_path: Path, properties: str, expected: str) -> None:
        control = (
            f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{run('☒')}</w:sdtContent></w:sdt>"
        )
        assert text_of(p(control, "是"), tmp_path) == expected

    def test_the_prompt_of_an_empty_form_field_is_no_text(self, tmp_path: Path) -> None:
        styles = story(
            "styles", '<w:style w:styleId="a3"><w:name w:val="Placeholder Text"/></w:style>'
        )
        prompt = run("单击此处输入文字", '<w:rPr><w:rStyle w:val="a3"/></w:rPr>')
        state = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
        control = f"<w:sdt>{state}<w:sdtContent>{prompt}{run('真文')}</w:sdtContent></w:sdt>"
        document = Word(
            p("姓名：", control, prompt),
            parts={"word/styles.xml": styles},
            related=[relationship("s", "styles", "styles.xml")],
        )
        (leaf,) = read(document, tmp_path)
        assert leaf.native is not None
        assert leaf.native.text == "姓名：真文单击此处输入文字"

    def field(self, *results: str, data: str = "", instruction: str = "X") -> str:
        return (
            f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
            f"<w:r><w:instrText>{instruction}</w:instrText><w:t>指令</w:t></w:r>"
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            f"{''.join(results)}"
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    def test_fields_give_their_result(self, tmp_path: Path) -> None:
        simple = f'<w:fldSimple w:instr="DATE">{run("2021年")}</w:fldSimple>'
        body = p(simple, self.field(run("3月"), self.field(run("16日"))))
        assert text_of(body, tmp_path) == "2021年3月16日"

    @pytest.mark.parametrize(
        ("data", "expected"),
        [
            ("<w:checkBox><w:default/></w:checkBox>", "☑男"),
            ('<w:checkBox><w:default w:val="0"/></w:checkBox>', "□男"),
            ('<w:checkBox><w:default/><w:checked w:val="0"/></w:checkBox>', "□男"),
            (
                '<w:ddList><w:result w:val="1"/><w:listEntry w:val="女"/>'
                '<w:listEntry w:val="选"/></w:ddList>',
                "选男",
            ),
        ],
    )
    def test_legacy_form_fields(self, tmp_path: Path, data: str, expected: str) -> None:
        body = p(self.field(data=f"<w:ffData>{data}</w:ffData>"), "男")
        assert text_of(body, tmp_path) == expected


class TestForms:
    def read(self, body: str, folder: Path, *names: str) -> list[Leaf]:
        return leaves_of(body, folder, *names)

    def test_cells_carry_their_place_and_text(self, tmp_path: Path) -> None:
        body = tbl(
            tr(
                tc("姓名"),
                tc("张三"),
                tc(p("照"), p("片"), properties='<w:vMerge w:val="restart"/>'),
            ),
            tr(tc("工作经历", properties='<w:gridSpan w:val="2"/>'), tc(properties="<w:vMerge/>")),
            widths=[1000, 2000, 1000],
        )
        (leaf,) = self.read(body, tmp_path)
        assert leaf.native is not None
        (found,) = leaf.native.tables
        assert [(c.row, c.column, c.row_span, c.column_span, c.text) for c in found.cells] == [
            (0, 0, 1, 1, "姓名"),
            (0, 1, 1, 1, "张三"),
            (0, 2, 2, 1, "照\n片"),
            (1, 0, 1, 2, "工作经历"),
        ]
        boxes = [tuple(c.box) for c in found.cells]
        assert boxes == [
            (0.0, 0.0, 0.25, 0.5),
            (0.25, 0.0, 0.75, 0.5),
            (0.75, 0.0, 1.0, 1.0),
            (0.0, 0.5, 0.75, 1.0),
        ]

    def test_lines_lie_inside_their_cells_and_come_in_reading_order(self, tmp_path: Path) -> None:
        body = p("推荐表") + tbl(tr(tc("经历"), tc(p("甲"), p("乙"), p("丙")))) + p("完")
        (leaf,) = self.read(body, tmp_path)
        assert leaf.native is not None
        assert leaf.native.text == "推荐表\n经历\n甲\n乙\n丙\n完"
        assert leaf.native.lines[0].box.width == 1.0
        (found,) = leaf.native.tables
        for cell in found.cells:
            for text in cell.text.split("\n"):
                (line,) = (x for x in leaf.native.lines if x.text == text)
                assert cell.box.contains(*line.box.centre)

    def test_skipped_grid_columns_shift_a_row(self, tmp_path: Path) -> None:
        body = tbl(
            tr(tc("甲"), tc("乙")),
            tr(tc("丙"), properties='<w:gridBefore w:val="1"/>'),
            widths=[1, 1],
        )
        (leaf,) = self.read(body, tmp_path)
        assert leaf.native is not None
        assert [(c.row, c.column) for c in leaf.native.tables[0].cells] == [(0, 0), (0, 1), (1, 1)]

    @pytest.mark.parametrize("widths", [[], [0, 0], [100]])
    def test_a_grid_without_sense_gives_columns_all_the_same(
        self, tmp_path: Path, widths: list[int]
    ) -> None:
        (leaf,) = self.read(tbl(tr(tc("甲"), tc("乙")), widths=widths), tmp_path)
        assert leaf.native is not None
        assert [tuple(c.box) for c in leaf.native.tables[0].cells] == [
            (0.0, 0.0, 0.5, 1.0),
            (0.5, 0.0, 1.0, 1.0),
        ]

    def test_absurd_spans_do_no_harm(self, tmp_path: Path) -> None:
        wide = '<w:gridSpan w:val="999999999"/>'
        body = tbl(tr(tc("甲", properties=wide), tc("乙", properties=wide)), tr(tc("丙")))
        (leaf,) = self.read(body, tmp_path)
        assert leaf.native is not None
        assert leaf.native.text == "甲\n乙\n丙"
        assert all(c.box.x1 <= 1.0 for c in leaf.native.tables[0].cells)

    def test_nested_tables_are_text_of_their_cell_and_tables_of_their_own(
        self, tmp_path: Path
    ) -> None:
        body = tbl(tr(tc("经历"), tc(p("如下"), table(["起", "止"]), p())))
        (leaf,) = self.read(body, tmp_path)
        assert leaf.native is not None
        outer, inner = leaf.native.tables
        assert [c.text for c in outer.cells] == ["经历", "如下\n起\n止"]
        assert [c.text for c in inner.cells] == ["起", "止"]
        holder = outer.cells[1].box
        assert all(holder.contains(*c.box.centre) for c in inner.cells)

    def test_rows_and_cells_inside_content_controls_are_found(self, tmp_path: Path) -> None:
        cell = f"<w:sdt><w:sdtContent>{tc('张三')}</w:sdtContent></w:sdt>"
        row = f"<w:sdt><w:sdtContent>{tr(tc('姓名'), cell)}</w:sdtContent></w:sdt>"
        assert text_of(tbl(row), tmp_path) == "姓名\n张三"

    def test_deleted_rows_are_left_out(self, tmp_path: Path) -> None:
        gone = tr(tc("旧"), properties='<w:del w:id="1"/>')
        assert text_of(tbl(gone, tr(tc("姓名"), tc("张三"))), tmp_path) == "姓名\n张三"

    def test_a_portrait_in_a_form_follows_it_and_says_where_it_stood(self, tmp_path: Path) -> None:
        body = p(inline("z")) + tbl(
            tr(tc("姓名"), tc("张三"), tc(p(inline("a")))), tr(tc("性别"), tc("男"), tc())
        )
        leaves = self.read(body, tmp_path, "a", "z")
        assert sources(leaves) == ["z", "text", "a"]
        place = leaves[2].context.place
        assert place is not None
        assert (place.leaf, place.row, place.column) == (1, 0, 2)
        assert leaves[1].native is not None
        assert place.box == leaves[1].native.tables[0].cells[2].box

    def test_seals_over_the_opinions_of_a_form_say_where_they_stood(self, tmp_path: Path) -> None:
        def opinion(seal: str) -> str:
            return tc(p("同意推荐"), p("2021年3月20日", anchor(pic(seal), width=42, height=42)))

        body = tbl(tr(tc("单位意见"), opinion("a")), tr(tc("推荐单位意见"), opinion("b")))
        leaves = self.read(body, tmp_path, "a", "b")
        assert sources(leaves) == ["text", "a", "b"]
        assert [x.context.place.row for x in leaves if x.context.place] == [0, 1]

    def test_a_seal_floating_over_a_letter_does_not_part_it(self, tmp_path: Path) -> None:
        seal = anchor(pic("a"), width=42, height=42)
        leaves = self.read(p(LONG) + p("某某中心", seal) + p("2021年3月"), tmp_path, "a")
        assert sources(leaves) == ["text", "a"]
        assert leaves[0].native is not None
        assert leaves[0].native.text.endswith("某某中心\n2021年3月")
        assert leaves[1].context.before[-1] == "某某中心"
        assert leaves[1].context.after == ("2021年3月",)

    def test_a_small_floating_picture_among_short_text_is_a_picture_like_others(
        self, tmp_path: Path
    ) -> None:
        small = anchor(pic("a"), width=42, height=42)
        body = p("甲") + p(small) + p("乙") + p(inline("b"))
        first, second = self.read(body, tmp_path, "a", "b")
        assert context_of(first) == (("甲",), ("乙",))
        assert context_of(second) == (("乙",), ())


class TestLayoutTables:
    def contexts(self, body: str, folder: Path, *names: str) -> dict[str, Context]:
        leaves = leaves_of(body, folder, *names)
        assert sources(leaves) == list(names)
        return dict(zip(names, (leaf.context for leaf in leaves), strict=True))

    def test_captions_below_belong_to_the_picture_above(self, tmp_path: Path) -> None:
        body = tbl(tr(tc(p(inline("a"))), tc(p(inline("b")))), tr(tc("正面"), tc("反面")))
        found = self.contexts(body, tmp_path, "a", "b")
        assert found["a"] == Context(after=("正面",))
        assert found["b"] == Context(after=("反面",))

    def test_captions_above_belong_to_the_picture_below(self, tmp_path: Path) -> None:
        row = tr(tc("正面"), tc("反面"))
        body = tbl(row, tr(tc(p(inline("a"))), tc(p(inline("b")))))
        found = self.contexts(body, tmp_path, "a", "b")
        assert found["a"].before == ("正面",)
        assert found["b"].before == ("反面",)

    def test_rows_of_pictures_and_captions_alternate(self, tmp_path: Path) -> None:
        body = tbl(
            tr(tc(p(inline("a"))), tc(p(inline("b")))),
            tr(tc("一"), tc("二")),
            tr(tc(p(inline("c"))), tc(p(inline("d")))),
            tr(tc("三"), tc("四")),
        )
        found = self.contexts(body, tmp_path, "a", "b", "c", "d")
        assert [found[name].after for name in "abcd"] == [("一",), ("二",), ("三",), ("四",)]
        assert all(not found[name].before for name in "abcd")

    def test_captions_in_the_cell_belong_to_its_picture(self, tmp_path: Path) -> None:
        body = tbl(tr(tc(p(inline("a")), p("正面")), tc(p("反面"), p(inline("b")))))
        found = self.contexts(body, tmp_path, "a", "b")
        assert found["a"].after == ("正面",)
        assert found["b"].before == ("反面",)

    def test_a_label_at_the_left_belongs_to_the_pictures_of_its_row(self, tmp_path: Path) -> None:
        body = tbl(
            tr(tc("材料"), tc("图片")),
            tr(tc("毕业证"), tc(p(inline("a")))),
            tr(tc("学位证"), tc(p(inline("b")))),
        )
        found = self.contexts(body, tmp_path, "a", "b")
        assert "毕业证" in found["a"].before
        assert found["b"].before == ("学位证",)

    def test_a_table_of_one_cell_is_but_a_frame(self, tmp_path: Path) -> None:
        body = tbl(tr(tc(p("身份证"), p(inline("a")), p("学历"), p(inline("b")))))
        found = self.contexts(body, tmp_path, "a", "b")
        assert found["a"].before == ("身份证",)
        assert found["b"].before == ("学历",)

    def test_long_texts_beside_a_picture_make_a_form(self, tmp_path: Path) -> None:
        body = tbl(tr(tc(p(inline("a"))), tc(p(inline("b")))), tr(tc("长" * 50), tc("短")))
        assert sources(leaves_of(body, tmp_path, "a", "b")) == ["text", "a", "b"]
