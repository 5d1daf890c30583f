package org.abatecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a screen: asks the real YAML language server what editors ask it. */
final class Editor implements AutoCloseable {

  static final Path SERVER =
      Path.of("src/test/editor/node_modules/yaml-language-server/bin/yaml-language-server");

  private final Path folder;
  private final Process process;
  private final LanguageServer server;
  private final Marks marks;
  private int opened;

  private Editor(Path folder, Process process, LanguageServer server, Marks marks) {
    this.folder = folder;
    this.process = process;
    this.server = server;
    this.marks = marks;
  }

  /** An editor for files in a folder. */
  static Editor in(Path folder) throws Exception {
    var process =
        new ProcessBuilder("node", SERVER.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var marks = new Marks();
    var launcher =
        LSPLauncher.createClientLauncher(
            marks, process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    var editor = new Editor(folder, process, launcher.getRemoteProxy(), marks);
    answer(editor.server.initialize(asVisualStudioCode(folder)));
    editor.server.initialized(new InitializedParams());
    answer(marks.settingsAsked);
    return editor;
  }

  private static InitializeParams asVisualStudioCode(Path folder) {
    var entries = new CompletionItemCapabilities();
    entries.setSnippetSupport(true);
    entries.setDocumentationFormat(List.of("markdown", "plaintext"));
    var text = new TextDocumentClientCapabilities();
    text.setCompletion(new CompletionCapabilities(entries));
    var workspace = new WorkspaceClientCapabilities();
    workspace.setConfiguration(true);
    var params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities(workspace, text, null));
    return params;
  }

  /** What it offers to write behind a text. */
  List<CompletionItem> offersBehind(String text) throws Exception {
    var file = open(text);
    var asked = server.getTextDocumentService().completion(new CompletionParams(file, end(text)));
    return answer(asked).map(List::copyOf, list -> list.getItems());
  }

  /** What it shows when the mouse rests on a word of a text, the folder's name left out. */
  String showsOver(String word, String text) throws Exception {
    var file = open(text);
    var before = text.substring(0, text.indexOf(word) + 1);
    var shown =
        answer(server.getTextDocumentService().hover(new HoverParams(file, end(before))))
            .getContents()
            .getRight()
            .getValue();
    return shown.replace(folder.toUri().toString(), "");
  }

  /** What it underlines in a text. */
  List<Diagnostic> marksIn(String text) throws Exception {
    return answer(marks.in(open(text).getUri()));
  }

  // Until it has underlined a file, the server may not have read the settings or the schema.
  private TextDocumentIdentifier open(String text) throws Exception {
    var uri = folder.resolve("proposal-" + ++opened + ".yaml").toUri().toString();
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", 1, text)));
    answer(marks.in(uri));
    return new TextDocumentIdentifier(uri);
  }

  private static Position end(String text) {
    return new Position(
        (int) text.chars().filter(c -> c == '\n').count(),
        text.length() - text.lastIndexOf('\n') - 1);
  }

  private static <T> T answer(Future<T> asked)
      throws ExecutionException, InterruptedException, TimeoutException {
    return asked.get(1, TimeUnit.MINUTES);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
  }

  /** The editor's side of the talk: keeps what is underlined, and answers for its settings. */
  private static final class Marks implements LanguageClient {

    private final Map<String, CompletableFuture<List<Diagnostic>>> byFile =
        new ConcurrentHashMap<>();
    private final CompletableFuture<Boolean> settingsAsked = new CompletableFuture<>();

    CompletableFuture<List<Diagnostic>> in(String file) {
      return byFile.computeIfAbsent(file, name -> new CompletableFuture<>());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
      in(params.getUri()).complete(params.getDiagnostics());
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
      settingsAsked.complete(true);
      // Else it would look for schemas of other people's files on the network.
      Object settings = Map.of("schemaStore", Map.of("enable", false));
      return CompletableFuture.completedFuture(
          params.getItems().stream().map(item -> settings).toList());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams params) {
      throw new AssertionError(params);
    }

    @Override
    public void showMessage(MessageParams message) {
      throw new AssertionError(message);
    }

    @Override
    public void logMessage(MessageParams message) {}

    @Override
    public void telemetryEvent(Object event) {}
  }
}
