/// A paragraph while it is read.
struct ParagraphDraft {
  var text = ""
  var hasPicture = false
}
