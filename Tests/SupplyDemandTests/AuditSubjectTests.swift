import SupplyDemand
import Testing

struct AuditSubjectTests {
  @Test func `a subject is a kind and an identity`() {
    #expect(AuditSubject.account(Account.ID("u1")).text == "accounts/u1")
    #expect(AuditSubject.account(nil).text == "accounts")
    #expect(AuditSubject.token(2).text == "tokens/2")
    #expect(AuditSubject.import(3).text == "imports/3")
    #expect(AuditSubject.upload(Upload.ID("x")).text == "uploads/x")
    #expect(AuditSubject.record(RecordReference(.demands, "D-1")).text == "demands/D-1")
    #expect(AuditSubject.need(IndustryNeed.ID("38-main-3")).text == "needs/38-main-3")
    #expect(AuditSubject.dispatch(4).description == "dispatches/4")
    #expect(AuditSubject.contact(5).text == "contacts/5")
    #expect(AuditSubject.progress(6).text == "progress/6")
  }
}
