package org.plumbline;

import java.lang.reflect.Constructor;
import org.plumbline.command.Application;
import picocli.CommandLine;

/** Makes commands; gives the application to those whose constructor asks for it. */
record CommandFactory(Application application) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Application.class) {
                return type.cast(constructor.newInstance(application));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
