package vn.thidua.workflow.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says on whose word we believe that tests ran in containers: the servers' own. */
@WorkflowTest
@OnRealServers
class InfrastructureTests {

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.kafka.bootstrap-servers}")
    String broker = "";

    @Test
    void theDatabaseIsOnAnotherHostExactlyWhenItIsAContainer() {
        var here = jdbc.sql("select inet_server_addr() <<= inet '127.0.0.0/8'")
                .query(Boolean.class)
                .single();
        assertThat(here).isEqualTo(!Infrastructure.inContainers());
    }

    @Test
    void theBrokersFolderIsElsewhereExactlyWhenItIsAContainer() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
            var node = admin.describeCluster()
                    .nodes()
                    .get(20, TimeUnit.SECONDS)
                    .iterator()
                    .next();
            var folders = admin.describeLogDirs(List.of(node.id()))
                    .allDescriptions()
                    .get(20, TimeUnit.SECONDS)
                    .get(node.id())
                    .keySet();
            assertThat(folders)
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(Files.isDirectory(Path.of(folder))).isEqualTo(!Infrastructure.inContainers()));
        }
    }

    @Test
    void theSecondRunCoversEveryPlaceWhereServersMatter() {
        var tagged = new ClassFileImporter()
                .importPackages("vn.thidua.workflow").stream()
                        .filter(type -> type.isAnnotatedWith(OnRealServers.class))
                        .map(type -> type.getPackageName().replaceFirst("vn.thidua.workflow.?", ""))
                        .distinct();
        assertThat(tagged)
                .contains("audit", "ballot", "documents", "intake", "nomination", "organisation", "outbox", "process");
    }
}
