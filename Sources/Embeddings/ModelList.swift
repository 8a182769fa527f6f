/// The body of an answer with the names of a server's models.
struct ModelList: Decodable {
  struct Model: Decodable {
    let id: String
  }

  let data: [Model]
}
