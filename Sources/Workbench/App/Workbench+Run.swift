import Hummingbird
import HummingbirdCore
package import Logging
import Values

extension Workbench {
  /// Serves until the program is told to end.
  ///
  /// - Parameters:
  ///   - port: counted from 1; 0 takes a free one.
  ///   - ready: is told the port when requests are answered.
  /// - Throws: a `Diagnostic` where the port is in use, which names a free one.
  package func run(
    host: String = "127.0.0.1", port: Int, logger: Logger,
    ready: @escaping @Sendable (Int) async -> Void
  ) async throws {
    if let problem = LocalPort.problem(with: port, host: host) { throw problem }
    let application = Application(
      responder: responder(host: host),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: .seconds(60),
          httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024,
            maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        await ready(channel.localAddress?.port ?? port)
      },
      logger: logger)
    try await application.runService()
  }
}
