// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Finds formats by name.
 *
 * <pre>{@code
 * Renderers.byName("markdown").render(timeline, target);
 * Renderers.format("html-site").render(timeline, RenderOptions.defaults(), OutputTree.in(folder));
 * }</pre>
 */
public final class Renderers {

    private static final Map<String, OutputFormat> FORMATS = load();

    private Renderers() {}

    /** Returns the names of all formats, sorted. */
    public static List<String> names() {
        return List.copyOf(FORMATS.keySet());
    }

    /**
     * Returns the format of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static OutputFormat format(String name) {
        OutputFormat format = FORMATS.get(name);
        if (format == null) {
            throw new IllegalArgumentException(
                    "no format is called " + name + "; there are " + String.join(", ", names()));
        }
        return format;
    }

    /**
     * Returns the renderer of a format of one file, with the default options.
     *
     * @throws IllegalArgumentException if there is no such format or it has several files
     */
    public static TimelineRenderer byName(String name) {
        return byName(name, RenderOptions.defaults());
    }

    /**
     * Returns the renderer of a format of one file.
     *
     * @throws IllegalArgumentException if there is no such format, it has several files, or it does not know a setting
     */
    public static TimelineRenderer byName(String name, RenderOptions options) {
        OutputFormat format = format(name);
        if (format.hasSeveralFiles()) {
            throw new IllegalArgumentException(name + " has several files: give its format an OutputTree");
        }
        check(format, options);
        return format.renderer(options);
    }

    /**
     * Checks that a format knows the settings that were made, and takes their values.
     *
     * @throws IllegalArgumentException if not; the message tells what there is
     */
    public static void check(OutputFormat format, RenderOptions options) {
        List<String> known =
                format.settings().stream().map(Setting::name).sorted().toList();
        for (String name : options.settingNames()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("the format " + format.name() + " has no option " + name
                        + (known.isEmpty() ? "" : "; it has " + String.join(", ", known)));
            }
        }
        format.check(options);
    }

    private static Map<String, OutputFormat> load() {
        // Formats that share this library's class loader: the same set in every thread.
        Map<String, OutputFormat> formats = new TreeMap<>();
        for (OutputFormat format : ServiceLoader.load(OutputFormat.class, Renderers.class.getClassLoader())) {
            OutputFormat other = formats.put(format.name(), format);
            if (other != null) {
                throw new IllegalStateException("two formats are called " + format.name() + ": "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName());
            }
        }
        return formats;
    }
}
