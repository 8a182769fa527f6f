import ArgumentParser

@main
struct Duijie: AsyncParsableCommand {}
