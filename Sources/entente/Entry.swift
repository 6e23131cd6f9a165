import Commands

@main
struct Entry {
  static func main() async { print("entente") }
}
