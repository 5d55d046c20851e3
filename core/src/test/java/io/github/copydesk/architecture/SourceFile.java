package io.github.copydesk.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** A Java source, parsed. */
record SourceFile(Path path, String text, CompilationUnitTree tree, SourcePositions positions) {

  /** A method with a body or without, by the names of its type and itself. */
  record Method(String name, int lines, int parameters, Set<Modifier> modifiers, List<String> annotations) {}

  /** A type, with what the budget and the house rules ask of it. */
  record Type(String name, boolean isPublic, List<Method> methods, List<String> changeableStatics) {}

  String name() {
    return path.getFileName().toString();
  }

  String packageName() {
    return tree.getPackageName().toString();
  }

  int lines() {
    return (int) text.lines().count();
  }

  @Override
  public String toString() {
    return name();
  }

  /** Returns the public types at the top of the file. */
  List<String> publicTypes() {
    return types().stream().filter(type -> type.isPublic() && !type.name().contains(".")).map(Type::name).toList();
  }

  /** Returns all types of the file, nested ones by their full name, "Article.Builder". */
  List<Type> types() {
    List<Type> types = new ArrayList<>();
    tree.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast)
        .forEach(type -> add("", type, types));
    return types;
  }

  List<Method> methods() {
    return types().stream().flatMap(type -> type.methods().stream()).toList();
  }

  private void add(String outer, ClassTree type, List<Type> types) {
    String name = outer + type.getSimpleName();
    List<Method> methods = new ArrayList<>();
    List<String> changeable = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && positions.getStartPosition(tree, method) >= 0) {
        methods.add(method(name, method, type.getKind() == Tree.Kind.RECORD));
      } else if (member instanceof ClassTree nested) {
        add(name + ".", nested, types);
      } else if (member instanceof VariableTree field && type.getKind() == Tree.Kind.CLASS && isChangeable(field)) {
        changeable.add(name + "." + field.getName());
      }
    }
    types.add(new Type(name, type.getModifiers().getFlags().contains(Modifier.PUBLIC), methods, changeable));
  }

  private static boolean isChangeable(VariableTree field) {
    Set<Modifier> flags = field.getModifiers().getFlags();
    return flags.contains(Modifier.STATIC) && !flags.contains(Modifier.FINAL);
  }

  private Method method(String type, MethodTree method, boolean inRecord) {
    boolean isConstructor = method.getName().contentEquals("<init>");
    return new Method(
        type + (isConstructor ? ".new" : "." + method.getName()),
        lineOf(positions.getEndPosition(tree, method)) - firstLine(method) + 1,
        inRecord && isConstructor ? 0 : method.getParameters().size(),
        method.getModifiers().getFlags(),
        method.getModifiers().getAnnotations().stream().map(it -> it.getAnnotationType().toString()).toList());
  }

  /** The line of the name, below annotations. */
  private int firstLine(MethodTree method) {
    Tree first = method.getReturnType() != null ? method.getReturnType() : method;
    return lineOf(positions.getStartPosition(tree, first));
  }

  private int lineOf(long position) {
    return (int) tree.getLineMap().getLineNumber(position);
  }

  /** Returns every dotted name in imports and code that starts so: packages and types of others that the file uses. */
  Set<String> references(String prefix) {
    Names names = new Names(prefix);
    names.scan(tree.getImports(), null);
    names.scan(tree.getTypeDecls(), null);
    return names.found;
  }

  /** The dotted names of a piece of code. */
  private static final class Names extends TreeScanner<Void, Void> {

    private final String prefix;
    private final Set<String> found = new TreeSet<>();

    Names(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void unused) {
      if (select.toString().startsWith(prefix)) {
        found.add(select.toString());
      }
      return super.visitMemberSelect(select, unused);
    }
  }
}
