import Testing

@testable import OfficeDocuments

@Suite struct WordParagraphTests {
  @Test func `text over several runs is joined`() throws {
    #expect(
      try Samples.paragraphs("<w:p><w:r><w:t>长</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>沙市</w:t></w:r></w:p>") == [
        "长沙市"
      ])
  }

  @Test func `spaces at the ends of a text are kept`() throws {
    #expect(
      try Samples.paragraphs("<w:p><w:r><w:t xml:space=\"preserve\"> a </w:t><w:t> </w:t></w:r></w:p>") == [" a  "])
  }

  @Test func `tabs, breaks and hyphens are characters`() throws {
    let body = """
      <w:p><w:pPr><w:tabs><w:tab w:pos="100"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>\
      <w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/></w:r></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["a\tb\nc\nd-e"])
  }

  @Test func `breaks of pages and columns are nothing`() throws {
    let body =
      "<w:p><w:r><w:br w:type=\"page\"/><w:br w:type=\"column\"/><w:br w:type=\"textWrapping\"/><w:t>a</w:t></w:r></w:p>"
    #expect(try Samples.paragraphs(body) == ["\na"])
  }

  @Test func `empty paragraphs are counted`() throws {
    let document = try Samples.wordDocument("<w:p/><w:p></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>")
    #expect(document.paragraphs.map(\.number) == [1, 2, 3])
    #expect(document.paragraphs.map(\.text) == ["", "", "a"])
  }

  @Test func `paragraphs in tables aren't counted`() throws {
    let document = try Samples.wordDocument(
      """
      <w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>b</w:t></w:r></w:p>
      """)
    #expect(document.paragraphs.map(\.number) == [1, 2])
    guard case .table = document.blocks[1] else { return #expect(Bool(false), "the table stands between them") }
  }

  @Test func `text in hyperlinks, smart tags and content controls is read`() throws {
    let body = """
      <w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag w:element="x"><w:r><w:t>b</w:t></w:r></w:smartTag>\
      <w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt></w:p>\
      <w:sdt><w:sdtContent><w:p><w:r><w:t>d</w:t></w:r></w:p></w:sdtContent></w:sdt>
      """
    #expect(try Samples.paragraphs(body) == ["abc", "d"])
  }

  @Test func `inserted text is read and deleted text is not`() throws {
    let body = """
      <w:p><w:ins w:id="1"><w:r><w:t>a</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>b</w:delText><w:t>c</w:t></w:r></w:del>\
      <w:moveFrom w:id="3"><w:r><w:t>d</w:t></w:r></w:moveFrom><w:moveTo w:id="4"><w:r><w:t>e</w:t></w:r></w:moveTo></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["ae"])
  }

  @Test func `of alternatives the first choice is read`() throws {
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>a</w:t></mc:Choice><mc:Choice Requires="x"><w:t>b</w:t>\
      </mc:Choice><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["a"])
  }

  @Test func `without a choice the fallback is read`() throws {
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["c"])
  }

  @Test func `a field shows its result, not its instruction`() throws {
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>x</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
      <w:fldSimple w:instr="DATE"><w:r><w:t>日</w:t></w:r></w:fldSimple></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["3日"])
  }

  @Test func `a field in another's instruction is part of it`() throws {
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText><w:fldChar w:fldCharType="begin"/>\
      <w:fldChar w:fldCharType="separate"/><w:t>x</w:t><w:fldChar w:fldCharType="end"/><w:t>y</w:t>\
      <w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/><w:t>4</w:t></w:r></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["34"])
  }

  @Test func `a field that is never closed hides no later paragraph`() throws {
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["", "a"])
  }

  @Test func `a text box's paragraphs follow the one it hangs on`() throws {
    let body = """
      <w:p><w:r><w:t>a</w:t><w:drawing><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></w:drawing>\
      <w:t>c</w:t></w:r></w:p><w:p><w:r><w:t>d</w:t></w:r></w:p>
      """
    let document = try Samples.wordDocument(body)
    #expect(document.paragraphs.map(\.text) == ["ac", "b", "d"])
    #expect(document.paragraphs.map(\.number) == [1, 2, 3])
    #expect(document.paragraphs.map(\.hasPicture) == [false, false, false])
  }

  @Test func `a drawing without a text box is a picture`() throws {
    let body = """
      <w:p><w:r><w:drawing/></w:r></w:p><w:p><w:r><w:pict><v:shape/></w:pict></w:r></w:p><w:p><w:r><w:drawing><a:blip/>\
      <w:txbxContent><w:p/></w:txbxContent></w:drawing></w:r></w:p>
      """
    #expect(try Samples.wordDocument(body).paragraphs.map(\.hasPicture) == [true, true, true, false])
  }

  @Test func `words above characters and formulas' properties are told apart from the text`() throws {
    let body = """
      <w:p><w:r><w:ruby><w:rt><w:r><w:t>háng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>行</w:t></w:r></w:rubyBase></w:ruby></w:r>\
      <m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["行x=1"])
  }

  @Test func `check boxes are signs`() throws {
    let box = { (checked: String) in
      """
      <w:sdt><w:sdtPr><w14:checkbox>\(checked)</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>
      """
    }
    let body = """
      <w:p>\(box("<w14:checked w14:val=\"1\"/>"))<w:r><w:t>是</w:t></w:r>\(box("<w14:checked w14:val=\"0\"/>"))\
      <w:r><w:t>否</w:t></w:r></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["☑是☐否"])
  }

  @Test func `old form fields show what was chosen`() throws {
    let field = { (data: String) in
      """
      <w:r><w:fldChar w:fldCharType="begin"><w:ffData>\(data)</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    }
    let body = """
      <w:p>\(field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"))\
      \(field("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>"))\(field("<w:checkBox><w:checked w:val=\"0\"/></w:checkBox>"))\
      \(field("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>"))</w:p>
      """
    #expect(try Samples.paragraphs(body) == ["☑☑☐乙"])
  }

  @Test func `symbols that people use as check boxes are signs, others nothing`() throws {
    let body = """
      <w:p><w:r><w:sym w:font="Wingdings 2" w:char="0052"/><w:sym w:font="Wingdings" w:char="F0A8"/>\
      <w:sym w:font="Symbol" w:char="F061"/></w:r></w:p>
      """
    #expect(try Samples.paragraphs(body) == ["☑☐"])
  }

  @Test func `pages' sizes are kept in the order of sections`() throws {
    let body = """
      <w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>\
      <w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>
      """
    let sizes = try Samples.wordDocument(body).pageSizes
    #expect(sizes == [PageSize(width: 16838, height: 11906), PageSize(width: 12240, height: 15840)])
    #expect(sizes.map(\.isA4) == [true, false])
    #expect(sizes.map(\.isLandscape) == [true, false])
  }

  @Test func `lengths with units are twentieths of a point`() {
    #expect(PageSize.twips("11906") == 11906)
    #expect(PageSize.twips("210mm") == 11906)
    #expect(PageSize.twips("595.3pt") == 11906)
    #expect(PageSize.twips("1in") == 1440)
    #expect(PageSize.twips("-1") == nil)
    #expect(PageSize.twips("") == nil)
    #expect(PageSize.twips("99999999999") == nil)
  }

  @Test func `the strict edition of the standard is read`() throws {
    let part = Samples.wordPart("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
      .replacing(Samples.word, with: "http://purl.oclc.org/ooxml/wordprocessingml/main")
    let bytes = try Samples.archive(
      Samples.start(main: "word/document.xml", type: Samples.wordType) + [("word/document.xml", part)])
    #expect(try WordDocument(reading: bytes).paragraphs.map(\.text) == ["a"])
  }

  @Test func `an empty document has no blocks`() throws {
    let document = try Samples.wordDocument("")
    #expect(document.blocks.isEmpty)
    #expect(document.pageSizes.isEmpty)
  }
}
