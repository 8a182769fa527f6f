import Credentials
import Testing

@Suite struct CredentialsTests {
  @Test func `a hash is of its password alone, and never the same twice`() throws {
    let hashes = [try PasswordHash.make("密码 一二三"), try PasswordHash.make("密码 一二三")]
    #expect(hashes[0] != hashes[1])
    #expect(hashes[0].hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
    #expect(PasswordHash.matches("密码 一二三", hashes[0]))
    #expect(!PasswordHash.matches("密码 一二四", hashes[0]))
    #expect(!PasswordHash.matches("", hashes[0]))
    #expect(!PasswordHash.matches("密码 一二三", "no hash"))
  }

  @Test func `tokens differ and stand for 256 bits`() {
    let tokens = (0..<100).map { _ in SecretToken.make() }
    #expect(Set(tokens).count == 100)
    #expect(tokens.allSatisfy { $0.utf8.count == 43 })
  }

  @Test func `the hash of a token is BLAKE2b`() {
    // The 256 bits of BLAKE2b of "abc", by Python's hashlib.blake2b(b"abc", digest_size=32).
    #expect(SecretToken.hash("abc") == "vd2BPGNCOXIxce8_7phXm5SWTjuxyz5CcmLIwGjVIxk")
    #expect(SecretToken.hash("abc") != SecretToken.hash("abd"))
  }

  @Test func `a masked token is known by its own alone`() {
    let token = SecretToken.make()
    let masked = [SecretToken.masked(token), SecretToken.masked(token)]
    #expect(masked[0] != masked[1])
    #expect(masked.allSatisfy { SecretToken.unmask($0, matches: token) })
    #expect(!SecretToken.unmask(masked[0], matches: SecretToken.make()))
    for wrong in ["", "A", "====", "é", token, String(masked[0].dropLast())] {
      #expect(!SecretToken.unmask(wrong, matches: token))
    }
  }

  @Test func `made passwords can be read out`() {
    let password = SecretToken.makePassword()
    #expect(password.wholeMatch(of: /[a-z2-9]{5}(-[a-z2-9]{5}){3}/) != nil)
    #expect(!password.contains { "il1o0".contains($0) })
  }
}
