package io.github.duizhao.sidebar.control;

import com.sun.star.awt.Key;
import com.sun.star.awt.KeyEvent;
import com.sun.star.awt.KeyModifier;
import com.sun.star.awt.PosSize;
import com.sun.star.awt.Rectangle;
import com.sun.star.awt.WindowEvent;
import com.sun.star.awt.XButton;
import com.sun.star.awt.XComboBox;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XControlContainer;
import com.sun.star.awt.XControlModel;
import com.sun.star.awt.XFixedText;
import com.sun.star.awt.XKeyListener;
import com.sun.star.awt.XListBox;
import com.sun.star.awt.XTextComponent;
import com.sun.star.awt.XVclWindowPeer;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindow2;
import com.sun.star.awt.XWindowListener;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.awt.tree.XMutableTreeDataModel;
import com.sun.star.awt.tree.XTreeControl;
import com.sun.star.lang.EventObject;
import com.sun.star.lang.XComponent;
import com.sun.star.ui.LayoutSize;
import com.sun.star.ui.XSidebar;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.view.SelectionType;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * The window of a panel: a container of native controls, each found by its name, and their layout.
 * It knows nothing of what the panel is about.
 */
public final class PanelWindow {

  private static final int MINIMAL_WIDTH = 220;

  private final XComponentContext context;
  private final XControlContainer container;
  private final XWindow parent;
  private final XSidebar sidebar;
  private final XWindowListener resizing = new Resizing();
  private Column layout = new Column(0);
  private final List<XWindow2> stops = new ArrayList<>();
  private Runnable leave = () -> {};
  private Runnable accept;
  private BooleanSupplier buttonsAct = () -> true;
  private String lastLabel = "";
  private IntConsumer tabOut = step -> {};

  /**
   * An empty panel inside a sidebar.
   *
   * @param sidebar asked for a new layout when heights change; may be null
   */
  public PanelWindow(XComponentContext context, XWindow parent, XSidebar sidebar) {
    this.context = context;
    this.parent = parent;
    this.sidebar = sidebar;
    XControl control = control("UnoControlContainer");
    XWindowPeer peer = Uno.as(XWindowPeer.class, parent);
    control.createPeer(peer.getToolkit(), peer);
    this.container = Uno.as(XControlContainer.class, control);
    parent.addWindowListener(resizing);
    window().setVisible(true);
  }

  /** A line of words that names the control after it. */
  public Text label(String name, String words) {
    Text text = fixedText(name, false);
    text.show(words);
    lastLabel = spoken(words);
    return text;
  }

  /** Words to read, wrapped; they name no other control. */
  public Text text(String name) {
    return fixedText(name, true);
  }

  /** A button; {@code ~} before a letter makes it the mnemonic. */
  public Button button(String name, String words) {
    XControl control = control("UnoControlButton");
    Uno.set(control.getModel(), "Label", words);
    return new Button(add(name, control), new MainThread(context), () -> buttonsAct.getAsBoolean());
  }

  /** A box to tick. */
  public CheckBox checkBox(String name, String words) {
    XControl control = control("UnoControlCheckBox");
    Uno.set(control.getModel(), "Label", words);
    return new CheckBox(add(name, control));
  }

  /** A list of lines; one that drops down takes the room of one line. */
  public ChoiceList list(String name, boolean dropDown) {
    XControl control = control("UnoControlListBox");
    Uno.set(control.getModel(), "Dropdown", dropDown);
    return new ChoiceList(add(name, control));
  }

  /**
   * A line to write in.
   *
   * @param longest the most UTF-16 code units that it takes
   */
  public Field field(String name, int longest) {
    XControl control = control("UnoControlEdit");
    Uno.set(control.getModel(), "MaxTextLen", (short) longest);
    return new Field(add(name, control));
  }

  /**
   * Several lines to write in, wrapped.
   *
   * @param longest the most UTF-16 code units that it takes
   */
  public Field area(String name, int longest) {
    XControl control = control("UnoControlEdit");
    Uno.set(control.getModel(), "MultiLine", true);
    Uno.set(control.getModel(), "VScroll", true);
    Uno.set(control.getModel(), "MaxTextLen", (short) longest);
    return new Field(add(name, control));
  }

  /**
   * A line to write in that offers lines to choose from.
   *
   * @param longest the most UTF-16 code units that it takes
   */
  public Combo combo(String name, int longest) {
    XControl control = control("UnoControlComboBox");
    Uno.set(control.getModel(), "Dropdown", true);
    // What is begun is the writer's own: nothing is written to its end.
    Uno.set(control.getModel(), "Autocomplete", false);
    Uno.set(control.getModel(), "MaxTextLen", (short) longest);
    return new Combo(
        add(name, control), new DropDown(new AccessibleParts(context)), new Keys()::keyPressed);
  }

  /** Words of several lines to read and to select, scrolled where they are long. */
  public Field page(String name) {
    XControl control = control("UnoControlEdit");
    Uno.set(control.getModel(), "MultiLine", true);
    Uno.set(control.getModel(), "VScroll", true);
    Uno.set(control.getModel(), "ReadOnly", true);
    return new Field(add(name, control));
  }

  /** A tree of rows. */
  public Tree tree(String name) {
    XControl control = Uno.as(XControl.class, create("com.sun.star.awt.tree.TreeControl"));
    XControlModel model =
        Uno.as(XControlModel.class, create("com.sun.star.awt.tree.TreeControlModel"));
    Uno.set(model, "RootDisplayed", false);
    Uno.set(model, "ShowsRootHandles", true);
    Uno.set(model, "SelectionType", SelectionType.SINGLE);
    control.setModel(model);
    return new Tree(add(name, control), this::newTreeData);
  }

  private XMutableTreeDataModel newTreeData() {
    return Uno.as(
        XMutableTreeDataModel.class, create("com.sun.star.awt.tree.MutableTreeDataModel"));
  }

  /** How the controls are laid out; from now on at every size. */
  public void layout(Column column) {
    layout = column;
    place();
  }

  /** What Esc, and Enter in a list, do: give the keyboard back to the text. */
  public void onLeave(Runnable action) {
    leave = action;
  }

  /** What Enter does in a line to write in and in a list, instead of leaving. */
  public void onAccept(Runnable action) {
    accept = action;
  }

  /** Asked before a button does what it is for. */
  public void gate(BooleanSupplier mayAct) {
    buttonsAct = mayAct;
  }

  /** What Tab after the last control does (1), and Shift+Tab before the first (-1). */
  public void onTabOut(IntConsumer action) {
    tabOut = action;
  }

  /**
   * Gives the keyboard to the first control that can take it (1), or to the last (-1).
   *
   * @return whether there is one; a panel that is folded up has none
   */
  public boolean focus(int step) {
    XWindow2 stop = stop(step);
    if (stop == null || !Uno.as(XWindow2.class, parent).isVisible()) {
      return false;
    }
    stop.setFocus();
    return true;
  }

  private XWindow2 stop(int step) {
    List<XWindow2> usable =
        stops.stream().filter(stop -> stop.isEnabled() && stop.isVisible()).toList();
    return usable.isEmpty() ? null : usable.get(step > 0 ? 0 : usable.size() - 1);
  }

  /** To be called when a text has changed, so that heights may differ. */
  public void relayout() {
    place();
    if (sidebar != null) {
      sidebar.requestLayout();
    }
  }

  /** The heights that the layout needs at a width. */
  public LayoutSize heightFor(int width) {
    return new LayoutSize(layout.minimumHeight(width), -1, layout.preferredHeight(width));
  }

  /** The width below which a panel is not made narrower: every control still shows its words. */
  public int minimalWidth() {
    return MINIMAL_WIDTH;
  }

  /** The container as a window. */
  public XWindow window() {
    return Uno.as(XWindow.class, container);
  }

  /** Ends it and its controls. */
  public void dispose() {
    parent.removeWindowListener(resizing);
    Uno.as(XComponent.class, container).dispose();
  }

  private void place() {
    Rectangle size = parent.getPosSize();
    if (size.Width > 0) {
      window().setPosSize(0, 0, size.Width, size.Height, PosSize.POSSIZE);
      layout.place(size.Width, size.Height);
    }
  }

  private Text fixedText(String name, boolean stands) {
    XControl control = control("UnoControlFixedText");
    Uno.set(control.getModel(), "MultiLine", true);
    Uno.set(control.getModel(), "NoLabel", stands);
    return new Text(add(name, control));
  }

  private XControl add(String name, XControl control) {
    container.addControl(name, control);
    if (Uno.maybe(XFixedText.class, control).isEmpty()) {
      Uno.set(control.getModel(), "Tabstop", true);
      stops.add(Uno.as(XWindow2.class, control));
      if (!lastLabel.isEmpty() && Uno.maybe(XButton.class, control).isEmpty()) {
        Uno.as(XVclWindowPeer.class, control.getPeer()).setProperty("AccessibleName", lastLabel);
      }
      lastLabel = "";
    }
    // A list that drops down by itself passes on what it does not need.
    if (Uno.maybe(XComboBox.class, control).isEmpty()) {
      Uno.as(XWindow.class, control).addKeyListener(new Keys());
    }
    return control;
  }

  /** A label without the mark of its mnemonic: 名称 of 名称(~N). */
  public static String spoken(String label) {
    return label.replaceFirst(" ?\\(~.\\)", "").replace("~", "");
  }

  private XControl control(String service) {
    XControl control = Uno.as(XControl.class, create("com.sun.star.awt." + service));
    control.setModel(Uno.as(XControlModel.class, create("com.sun.star.awt." + service + "Model")));
    return control;
  }

  private Object create(String service) {
    try {
      return context.getServiceManager().createInstanceWithContext(service, context);
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException(service, e);
    }
  }

  private final class Resizing implements XWindowListener {
    @Override
    public void windowResized(WindowEvent event) {
      place();
    }

    @Override
    public void windowMoved(WindowEvent event) {
      // The place in the sidebar does not matter.
    }

    @Override
    public void windowShown(EventObject event) {
      place();
    }

    @Override
    public void windowHidden(EventObject event) {
      // Nothing to do while it is hidden.
    }

    @Override
    public void disposing(EventObject event) {
      // It ends with the window.
    }
  }

  private final class Keys implements XKeyListener {
    @Override
    public void keyPressed(KeyEvent event) {
      if (event.KeyCode == Key.TAB && (event.Modifiers & ~KeyModifier.SHIFT) == 0) {
        tab(event, event.Modifiers == 0 ? 1 : -1);
        return;
      }
      if (event.KeyCode == Key.ESCAPE) {
        leave.run();
      } else if (event.KeyCode == Key.RETURN && event.Modifiers == 0) {
        enter(event.Source);
      }
    }

    private void enter(Object control) {
      boolean inTree = Uno.maybe(XTreeControl.class, control).isPresent();
      if (accept == null && inTree) {
        leave.run();
      } else if (accept != null && (inTree || isLine(control))) {
        accept.run();
      }
    }

    /** Whether it is a line to write in, or a list that is always open. */
    private boolean isLine(Object control) {
      XControlModel model = Uno.maybe(XControl.class, control).orElseThrow().getModel();
      return Uno.maybe(XTextComponent.class, control).isPresent()
          ? !Uno.flag(model, "MultiLine")
          : Uno.maybe(XListBox.class, control).isPresent() && !Uno.flag(model, "Dropdown");
    }

    /** The container by itself would go round in its own controls. */
    private void tab(KeyEvent event, int step) {
      if (UnoRuntime.areSame(event.Source, stop(-step))) {
        tabOut.accept(step);
      }
    }

    @Override
    public void keyReleased(KeyEvent event) {
      // The press was enough.
    }

    @Override
    public void disposing(EventObject event) {
      // It ends with the control.
    }
  }
}
