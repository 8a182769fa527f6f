import Testing

@testable import Programme

struct FormKeyTests {
  @Test(arguments: [
    ("“科创中国”（试点）", "科创中国试点"), (" a b\tc\n", "ABC"), ("KJFWT2023-01", "KJFWT202301"), ("", ""), ("，。！", ""),
    ("①Ⅳ", "①Ⅳ"), ("straße", "STRASSE"),
  ])
  func `white space and marks are left out, small letters are capitals`(text: String, key: String) {
    #expect(FormKey.of(text) == key)
  }

  @Test(arguments: [
    ("张三", "张三"), ("张 三", "张三"), ("张三教授", "张三"), ("张三（教授）", "张三"), ("张三(博士)", "张三"), ("张三、李四", "张三"),
    ("张三/主任", "张三"), ("张三副教授", "张三"), ("张三 副研究员", "张三"), ("张三院士", "张三"), ("张三教授级高级工程师", "张三"),
    ("张三高级工程师", "张三"), ("张三主任", "张三"), ("张三秘书长", "张三"), ("阿卜杜拉·买买提", "阿卜杜拉买买提"), ("李教授", "李教授"), ("院士", "院士"),
    ("Lin Shili", "LINSHILI"), ("", ""), ("欧阳博士", "欧阳"), ("张博士", "张博士"), ("于院长", "于院长"),
  ])
  func `of a person's name titles and what stands behind it are left out`(name: String, key: String) {
    #expect(FormKey.person(name) == key)
  }

  @Test(arguments: [
    ("13800130001", "13800130001"), ("+86 138-0013-0001", "13800130001"), ("86(138)00130001", "13800130001"),
    ("010-62121916", "01062121916"), ("8612345", "8612345"), ("", ""), ("无", ""),
  ])
  func `of a number only digits count, without the country's code`(phone: String, digits: String) {
    #expect(FormKey.digits(phone) == digits)
  }
}
