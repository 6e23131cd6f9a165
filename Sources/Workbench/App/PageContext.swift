package import Hummingbird
package import Logging

/// What belongs to one request: its path's parameters.
package struct PageContext: RequestContext {
  package var coreContext: CoreRequestContextStorage

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }

  /// For a request that comes through no channel, as in tests.
  package init(logger: Logger) {
    coreContext = CoreRequestContextStorage(source: Direct(logger: logger))
  }

  private struct Direct: RequestContextSource {
    let logger: Logger
  }
}
