/// The page to log in.
struct LoginPage {
  /// Where to go then.
  let next: String
  let loginName: String
  /// Why it failed.
  let complaint: String?
}
